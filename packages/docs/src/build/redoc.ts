import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Policy } from './content-security-policy.ts'
import { withPolicy } from './content-security-policy.ts'

const run = promisify(execFile)
const logoOfRedocly = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w.-]+\.svg/g
const localLogo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="16"><text y="13" font-family="sans-serif" font-size="14">Redocly</text></svg>',
).replaceAll("'", '%27')}`

// Redoc styles itself at run time and searches in a worker that it makes of a string.
const redocPolicy: Policy = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': 'data:',
  'worker-src': 'blob:',
  'connect-src': "'self'",
}

/**
 * Redoc's view of a contract as one HTML page that asks nobody for anything. Rejects when the page would still name
 * Redocly's CDN after the rewrite.
 */
export async function buildRedoc(api: string, directory: string): Promise<string> {
  const require = createRequire(join(directory, 'package.json'))
  const cli = join(require.resolve('@redocly/cli/package.json'), '..', 'bin', 'cli.js')
  const folder = await mkdtemp(join(tmpdir(), 'redoc-'))
  const output = join(folder, 'index.html')
  try {
    // One contract a run: with several, the command builds the first and is silent about the rest.
    const bundle = require.resolve(`@domain-contracts/specs/${api}.json`)
    const options = ['--inlineBundle', '--config', resolve(directory, 'redocly.yaml'), '--output', output]
    await run(process.execPath, [cli, 'build-docs', bundle, ...options], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    return secure(await readFile(output, 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function secure(html: string): string {
  const page = html.replace(logoOfRedocly, localLogo)
  if (page.includes('cdn.redoc.ly'))
    throw new Error('the Redoc page names cdn.redoc.ly; adapt logoOfRedocly in src/build/redoc.ts')
  return withPolicy(page.replace('<head>', '<head><meta name="robots" content="noindex">'), redocPolicy)
}

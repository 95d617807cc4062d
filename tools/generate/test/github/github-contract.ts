import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// No dependency of this package: it unpacks to 385 MB, which a fresh clone should not wait for.
const source = '@octokit/openapi@23.0.2'
const file = 'node_modules/@octokit/openapi/generated/api.github.com.json'
const digest = '829b4bebb19a53133289f7b0bc819f4f1118115821db2ca9f25e9ee995a7da2a'

/** GitHub's contract as it is published on npm, brought by pnpm, or from its store when it has been here before. */
export function githubContract(): string {
  const folder = mkdtempSync(join(tmpdir(), 'github-contract-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{}')
    const { status, stderr } = spawnSync(
      'pnpm',
      ['add', '--ignore-workspace', '--prefer-offline', '--dir', folder, source],
      {
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    )
    if (status !== 0) throw new Error(`pnpm could not bring ${source}: ${stderr}`)
    const text = readFileSync(join(folder, file), 'utf8')
    const found = createHash('sha256').update(text).digest('hex')
    if (found !== digest) throw new Error(`${source} has another content than expected: sha256 ${found}.`)
    return text
  } finally {
    rmSync(folder, { recursive: true })
  }
}

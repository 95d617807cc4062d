import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { entriesOf, isObject } from '../lint/json.ts'
import { resolvePointer } from '../tools/claims.ts'
import { operationIdsOf } from '../tools/examples.ts'
import { specs } from './contract-files.ts'

const scratch = mkdtempSync(join(tmpdir(), 'specs-'))
afterAll(() => rmSync(scratch, { recursive: true }))

// As a release packs it. What is unpacked is all that there is: no sources, no settings of this repository.
execFileSync('pnpm', ['pack', '--pack-destination', scratch], {
  cwd: specs,
  stdio: 'pipe',
  // Windows finds pnpm only as pnpm.cmd, which needs a shell.
  shell: process.platform === 'win32',
})
const [tarball = ''] = globSync('*.tgz', { cwd: scratch })
execFileSync('tar', ['-xzf', tarball], { cwd: scratch })
const unpacked = join(scratch, 'package')
const files = globSync('**/*', { cwd: unpacked }).map((file) => file.replaceAll('\\', '/'))
const readmes = files.filter((file) => file.endsWith('README.md'))
const workflows = files.filter((file) => file.endsWith('.arazzo.yaml'))

const read = (file: string): string => readFileSync(join(unpacked, file), 'utf8')

describe('the tarball', () => {
  it('has a licence, and a README of the package and of each contract with its lists and workflows', () => {
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'formats.yaml']))
    for (const api of ['domainee', 'devpayr']) {
      const lists = ['README.md', 'claims.yaml', 'evidence.yaml', 'examples.yaml'].map((name) => `${api}/${name}`)
      expect(files).toEqual(expect.arrayContaining(lists))
      expect(workflows.filter((file) => file.startsWith(`${api}/`))).not.toEqual([])
    }
  })

  it('has no source of a contract', () => {
    expect(files.filter((file) => /openapi\.yaml$|\.ts$|(?:^|\/)(?:paths|components|test)\//.test(file))).toEqual([])
  })
})

/** What a README calls a file in its code: by the ending, or by the folder that it is in. */
function namedIn(text: string): string[] {
  const code = [...text.matchAll(/```[^]*?```|`[^`\n]+`/g)].map(([span]) => span).join('\n')
  return [
    ...code.matchAll(/(?<![\w@./-])(?:@?[\w./-]*\w\.(?:ya?ml|json|md)\b|(?:domainee|devpayr|dist)\/[\w./-]*)/g),
  ].map(([name]) => name)
}

describe.each(readmes)('%s', (readme) => {
  // Whoever works on the contracts has the repository.
  const text = read(readme).replace(/\n## Working on the contracts\n[^]*$/, '')
  const folder = dirname(readme)

  it('links to what the tarball has', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !existsSync(join(unpacked, folder, link)))).toEqual([])
  })

  it('names files that the tarball has, or that the package exports', () => {
    const manifest: unknown = JSON.parse(read('package.json'))
    const exports = entriesOf(isObject(manifest) ? manifest['exports'] : {})
    const exported = new Set(exports.map(([name]) => name.slice(2)))
    const missing = namedIn(text).filter((name) => {
      if (name.startsWith('@')) return !exported.has(name.replace('@domain-contracts/specs/', ''))
      const path = name.replace(/\/$/, '')
      // One that is said to be beside each contract is named without a folder.
      return !files.some((file) => file === path || file.endsWith(`/${path}`))
    })
    expect(missing).toEqual([])
  })
})

it('files are found where a README names them', () => {
  const text =
    'Take `a.yaml`, not b.yaml, from https://c.example/d.yaml.\n```sh\nrun domainee/e --x=http://f/dist/g\n```\n'
  expect(namedIn(text)).toEqual(['a.yaml', 'domainee/e'])
})

describe('a workflow from the tarball', () => {
  it.each(workflows)('%s finds its contract and the operations of its steps there', (file) => {
    const document: unknown = parse(read(file))
    const url = String(resolvePointer(document, '/sourceDescriptions/0/url'))
    const operations = operationIdsOf(parse(read(join(dirname(file), url))))
    const used = [...read(file).matchAll(/^\s+operationId: (\w+)$/gm)].map(([, id]) => id)
    expect(used).not.toEqual([])
    expect(used.filter((id) => id === undefined || !operations.includes(id))).toEqual([])
  })

  it('passes the linter', () => {
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' }
    const { status, stderr } = spawnSync('redocly', ['lint', ...workflows], { cwd: unpacked, env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, expect.stringContaining('valid')])
  }, 30_000)
})

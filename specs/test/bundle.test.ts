import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { specs } from './contract-files.ts'

let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'specs-'))
  cpSync(specs, scratch, { recursive: true, filter: (file) => basename(file) !== 'node_modules' })
  symlinkSync(join(specs, 'node_modules'), join(scratch, 'node_modules'))
})
afterAll(() => rmSync(scratch, { recursive: true }))

it.each([
  {
    broken: 'does not parse',
    from: 'pattern: ^[A-Z]{2}$',
    to: 'pattern: [',
    said: /^specs\/formats\.yaml:\d+:3\n.+ \]:\n\n {2}pattern: \[\n[^]*\^/,
  },
  {
    broken: 'is no mapping',
    from: /[^]*/,
    to: '- country-code\n',
    said: /^specs\/formats\.yaml:1:1\nIt must map/,
  },
])('a vocabulary that $broken is told by its place, not by a stack', ({ from, to, said }) => {
  const file = join(scratch, 'formats.yaml')
  const good = readFileSync(file, 'utf8')
  const dist = join(scratch, 'dist/domainee.json')
  const before = readFileSync(dist, 'utf8')
  writeFileSync(file, good.replace(from, to))
  const { status, stderr } = spawnSync(process.execPath, ['tools/bundle.ts'], { cwd: scratch, encoding: 'utf8' })
  writeFileSync(file, good)
  expect(stderr).toMatch(said)
  expect(stderr).toMatch(/Mend it: .* dist\/ is as it was\.\n$/)
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  expect(status).toBe(1)
  expect(readFileSync(dist, 'utf8')).toBe(before)
})

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rules } from '../src/rules.ts'

const cli = resolve(import.meta.dirname, '../src/cli.ts')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repo-lint-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function run(...argv: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [cli, ...argv], { encoding: 'utf8' })
}

function checkout(files: Record<string, string>): void {
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  for (const [name, text] of Object.entries({ 'package.json': '{ "private": true }', ...files })) {
    writeFileSync(join(folder, name), text)
  }
}

test('a repository that keeps the rules: a line with counts, exit code 0', () => {
  checkout({})
  expect(run('--root', folder)).toMatchObject({
    status: 0,
    stdout: `${rules.length} rules, 1 files, 0 findings\n`,
    stderr: '',
  })
})

test('a finding: its line, exit code 1; what git ignores is not looked at', () => {
  checkout({ '.gitignore': 'ignored.ts\n', 'ignored.ts': '// TODO\n', 'seen.ts': '// TODO\n', 'deleted.ts': '' })
  execFileSync('git', ['add', '--all'], { cwd: folder })
  rmSync(join(folder, 'deleted.ts'))
  expect(run('--root', folder)).toMatchObject({
    status: 1,
    stdout:
      'seen.ts:1: do it, or write "TODO(until <condition>): <what>". [to-do-comments]\n' +
      `${rules.length} rules, 3 files, 1 findings\n`,
  })
})

test('a picture is no text', () => {
  checkout({ 'a.png': '\u0000// TODO' })
  expect(run('--root', folder)).toMatchObject({ status: 0, stdout: `${rules.length} rules, 1 files, 0 findings\n` })
})

test('--rules says what holds, a line each', () => {
  const { status, stdout } = run('--rules')
  expect(status).toBe(0)
  expect(stdout.trimEnd().split('\n')).toHaveLength(rules.length)
  expect(stdout).toContain('import-direction: Packages use each other in one direction only')
})

test.each([
  ['a flag that does not exist', ['--fix'], /Unknown option '--fix'[\s\S]*Usage:/u],
  ['a folder that does not exist', ['--root', 'nowhere'], /nowhere is no git checkout/u],
])('%s: what to do, exit code 2', (_, argv, message) => {
  const { status, stdout, stderr } = run(...argv)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(message)
})

test('a file that does not parse: file and line, exit code 2', () => {
  checkout({ 'broken.ts': '\nexport const = 1\n' })
  const { status, stderr } = run('--root', folder)
  expect(status).toBe(2)
  expect(stderr).toContain('broken.ts:2: ')
})

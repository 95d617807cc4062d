import { expect, test } from 'vitest'
import { commands, packageScripts, packageScriptsExcept } from '../src/rules/package-scripts.ts'
import { clientManifest, findingsOf, generateManifest } from './tiny-repository.ts'

test.each(Object.entries(commands))('a published package has %s', (name, command) => {
  const rest = Object.fromEntries(Object.entries(commands).filter(([other]) => other !== name))
  expect(findingsOf(packageScripts, { 'packages/client/package.json': { ...clientManifest, scripts: rest } })).toEqual([
    `packages/client/package.json: add the script "${name}": "${command}".`,
  ])
})

test('a tool has all but build', () => {
  expect(findingsOf(packageScripts, { 'tools/generate/package.json': { ...generateManifest, scripts: {} } })).toEqual([
    expect.stringContaining('add the script "typecheck"'),
    expect.stringContaining('add the script "lint"'),
    expect.stringContaining('add the script "test"'),
  ])
})

test('another command under the same name', () => {
  const changed = { ...clientManifest, scripts: { ...commands, lint: 'oxlint --fix' } }
  expect(findingsOf(packageScripts, { 'packages/client/package.json': changed })).toEqual([
    expect.stringMatching(/^packages\/client\/package\.json:\d+: the script "lint" is "oxlint" in every package/u),
  ])
})

test('a declared exception covers its script in its package, and no other', () => {
  const change = { scripts: { ...commands, build: 'node bundle.ts', lint: 'oxlint --fix' } }
  const rule = packageScriptsExcept([{ folder: 'packages/client', script: 'build', reason: 'It is bundled.' }])
  expect(
    findingsOf(rule, {
      'packages/client/package.json': { ...clientManifest, ...change },
      'packages/devpayr/package.json': { ...clientManifest, name: 'devpayr', scripts: { ...commands, build: 'x' } },
    }),
  ).toEqual([
    expect.stringMatching(/^packages\/client\/package\.json:\d+: the script "lint"/u),
    expect.stringMatching(/^packages\/devpayr\/package\.json:\d+: the script "build"/u),
  ])
})

import { expect, test } from 'vitest'
import { packageScripts } from '../src/rules/package-scripts.ts'
import { clientManifest, findingsOf, generateManifest } from './tiny-repository.ts'

const scripts = {
  build: 'tsc -p tsconfig.build.json',
  typecheck: 'tsc -p tsconfig.json',
  lint: 'oxlint',
  test: 'vitest run --testTimeout=20000 --reporter=dot --reporter=json --outputFile.json=test-results.json',
}

test.each(Object.entries(scripts))('a published package has %s', (name, command) => {
  const rest = Object.fromEntries(Object.entries(scripts).filter(([other]) => other !== name))
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
  const changed = { ...clientManifest, scripts: { ...scripts, lint: 'oxlint --fix' } }
  expect(findingsOf(packageScripts, { 'packages/client/package.json': changed })).toEqual([
    expect.stringMatching(/^packages\/client\/package\.json:\d+: the script "lint" is "oxlint" in every package/u),
  ])
})

test('a declared exception passes, and is found once it is no longer one', () => {
  const specs = { ...clientManifest, name: '@domain-contracts/specs' }
  const own = { ...scripts, build: 'node tools/bundle.ts', lint: 'redocly lint && oxlint' }
  expect(findingsOf(packageScripts, { 'specs/package.json': { ...specs, scripts: own } })).toEqual([])
  expect(
    findingsOf(packageScripts, { 'specs/package.json': { ...specs, scripts: { ...own, lint: 'oxlint' } } }),
  ).toEqual(['specs/package.json: lint no longer deviates in specs; remove its exception from the rule.'])
})

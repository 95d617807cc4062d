import { expect, test } from 'vitest'
import { judgeClaims, type TestReport } from '../src/claims.ts'

const file = 'packages/oven/test/bread.test.ts'
const claim = { id: 'bread', test: `${file} > rises > at once` }

type Result = readonly [title: string, status: string]

function reports(results: readonly Result[], name = `/elsewhere/${file}`): TestReport[] {
  const assertionResults = results.map(([title, status]) => ({ title, status }))
  return [{ folder: 'packages/oven', testResults: [{ name, assertionResults }] }]
}

test('a claim is proven by its test, which passed', () => {
  expect(judgeClaims([claim], reports([['rises > at once', 'passed']]))).toEqual({
    proven: 1,
    untestable: 0,
    problems: [],
  })
})

test('a path of Windows is a path', () => {
  const windows = `C:/x/${file}`.replaceAll('/', '\\')
  expect(judgeClaims([claim], reports([['rises > at once', 'passed']], windows)).proven).toBe(1)
})

test('a claim that cannot be tested counts apart', () => {
  expect(judgeClaims([{ id: 'smell', untestable: 'It has none.' }], [])).toEqual({
    proven: 0,
    untestable: 1,
    problems: [],
  })
})

test.each([
  ['skipped', 'was skipped'],
  ['pending', 'was skipped'],
  ['todo', 'was skipped'],
  ['failed', 'failed'],
])('a test that is %s proves nothing', (status, outcome) => {
  const problem = `bread: ${file} > rises > at once ${outcome}.`
  const passed: Result = ['rises > at once', 'passed']
  for (const results of [[['rises > at once', status]], [passed, ['rises > at once', status]]] satisfies Result[][])
    expect(judgeClaims([claim], reports(results))).toEqual({ proven: 0, untestable: 0, problems: [problem] })
})

test('a test that did not run proves nothing', () => {
  const problem = `bread: ${file} > rises > at once did not run.`
  expect(judgeClaims([claim], reports([['rises', 'passed']])).problems).toEqual([problem])
  const elsewhere = [{ folder: 'packages/oven', testResults: [] }]
  expect(judgeClaims([claim], elsewhere).problems).toEqual([problem])
})

test('a package without results is named once', () => {
  expect(judgeClaims([claim, { ...claim, id: 'crust' }], []).problems).toEqual([
    'The tests of packages/oven, which claims name, wrote no results.',
  ])
})

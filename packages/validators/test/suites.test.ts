import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { suites } from '../suites/suites.ts'
import { runSuite } from './run-suite.ts'

test.each([
  ['no suite', []],
  ['no directory', ['wpt']],
  ['another suite', ['caniuse', '.']],
  ['more than one directory', ['wpt', '.', '.']],
])('%s: one line says what there is, exit code 2', (_what, args) => {
  expect(runSuite(args)).toEqual({
    status: 2,
    out: '',
    error:
      'suites: say which and where it is: pnpm run suites wpt <web-platform-tests>/url/resources, or ' +
      'pnpm run suites json-schema <JSON-Schema-Test-Suite>/tests\n',
  })
})

test('the page of differences has every difference with its reason and suites, and no other', () => {
  const page = readFileSync(new URL('../SUITES.md', import.meta.url), 'utf8').replaceAll(/ +/g, ' ')
  const listed = page.split('\n').filter((line) => /^\| (?!-|what )/.test(line))
  const all = new Set([...suites.values()].flatMap(({ differences }) => differences))
  const expected = [...all].map((difference) => {
    const names = [...suites].filter(([, { differences }]) => differences.includes(difference)).map(([name]) => name)
    return `| ${difference.what} | ${difference.reason} | ${names.join(', ')} |`
  })
  expect(listed.toSorted()).toEqual(expected.toSorted())
})

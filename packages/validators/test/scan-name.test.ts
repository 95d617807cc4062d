import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNameIssue } from '../src/find-name-issue.ts'
import { scanName } from '../src/scan-name.ts'
import { mutantsOf } from './mutants.ts'

test('what decides about a name and what explains it agree', () => {
  fc.assert(
    fc.property(mutantsOf('hostname', 'devpayr-domain'), (name) => {
      expect(scanName(name, 0, name.length) > 0).toBe(findNameIssue(name) === 0)
    }),
    { seed: 20261121, numRuns: 5000 },
  )
})

test.each([
  ['a.b', 2],
  ['shop.acme.com', 10],
  ['a.1-2', 2],
  ['a.0xfg', 2],
  ['a.0-x', 2],
])('the last label of %s starts at %d', (name, position) => {
  expect(scanName(name, 0, name.length)).toBe(position * 2)
  expect(scanName(`//${name}/`, 2, name.length + 2)).toBe((position + 2) * 2)
})

test('an A-label is marked, in any case and place', () => {
  expect(['xn--a.b', 'a.XN--b', 'a.xn--b.c'].map((name) => scanName(name, 0, name.length) & 1)).toEqual([1, 1, 1])
  expect(['xn-a.b', 'nn--a.b', 'axn--b.c'].map((name) => scanName(name, 0, name.length) & 1)).toEqual([0, 0, 0])
})

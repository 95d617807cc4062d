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

test.each(['a.b', 'shop.acme.com', 'a.1-2', 'a.0xfg', 'a.0-x'])('%s is a name, wherever it stands', (name) => {
  expect(scanName(name, 0, name.length)).toBe(1)
  expect(scanName(`//${name}/`, 2, name.length + 2)).toBe(1)
})

test('an A-label is marked, in any case and place', () => {
  expect(['xn--a.b', 'a.XN--b', 'a.xn--b.c'].map((name) => scanName(name, 0, name.length))).toEqual([2, 2, 2])
  expect(['xn-a.b', 'nn--a.b', 'axn--b.c'].map((name) => scanName(name, 0, name.length))).toEqual([1, 1, 1])
})

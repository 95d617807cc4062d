import { expect, test } from 'vitest'
import { suppressions } from '../src/rules/suppressions.ts'
import { findingsOf } from './tiny-repository.ts'

const path = 'packages/client/src/a.ts'

test.each([
  '// oxlint-disable-next-line no-console',
  '// oxlint-disable no-console',
  '// oxlint-disable-next-line -- it is fine',
  '// oxlint-disable-next-line no-console --',
  '/* eslint-disable no-console */',
  '// @ts-expect-error',
  '// @ts-expect-error hm',
  '// @ts-ignore the types are wrong',
  '// @ts-nocheck the types are wrong',
  '/* v8 ignore next */',
])('%s', (comment) => {
  expect(findingsOf(suppressions, { [path]: `\nf() ${comment}\n` })).toEqual([
    expect.stringContaining(`${path}:2: give the reason, in the form `),
  ])
})

test.each([
  '// oxlint-disable-next-line no-console -- the command speaks to a terminal',
  '/* oxlint-disable-next-line no-console, no-alert -- both are asked for */',
  '// @ts-expect-error the types of 1.2 lack it',
  '/* v8 ignore next -- only on Windows */',
  '// prettier-ignore',
  '// The rule oxlint-disable is explained elsewhere',
])('%s passes', (comment) => {
  expect(findingsOf(suppressions, { [path]: `${comment}\nf()\n` })).toEqual([])
})

test('in a type test the expected error is the test', () => {
  expect(findingsOf(suppressions, { 'packages/client/src/a.test-d.ts': '// @ts-expect-error\nf()\n' })).toEqual([])
})

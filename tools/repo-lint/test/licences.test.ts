import { expect, test } from 'vitest'
import { licences } from '../src/rules/licences.ts'
import { findingsOf } from './tiny-repository.ts'

const findings = (license?: string): string[] => {
  const dependency = {
    path: ['packages/client', 'a', 'b'],
    version: '1.0.0',
    ...(license === undefined ? {} : { license }),
  }
  return findingsOf(licences, {}, [dependency])
}

test.each(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', '(MIT OR GPL-3.0)', 'MIT AND ISC'])(
  '%s is allowed',
  (license) => {
    expect(findings(license)).toEqual([])
  },
)

test.each(['GPL-3.0', 'MPL-2.0', 'SEE LICENSE IN LICENSE', '(MIT AND GPL-3.0)', 'MIT WITH Some-exception', ''])(
  '%s is not',
  (license) => {
    expect(findings(license)).toEqual([
      `packages/client/package.json: a > b 1.0.0 has the licence ${license}; allowed: MIT, ISC, BSD-2-Clause, BSD-3-Clause, 0BSD, Apache-2.0.`,
    ])
  },
)

test('a dependency without a licence', () => {
  expect(findings()).toEqual([expect.stringContaining('a > b 1.0.0 has the licence (none said)')])
})

test('a dependency that is not installed', () => {
  expect(findingsOf(licences, {}, [{ path: ['packages/client', 'a'] }])).toEqual([
    'packages/client/package.json: a is not installed; run `pnpm install`.',
  ])
})

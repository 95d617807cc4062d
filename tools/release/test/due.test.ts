import { describe, expect, test } from 'vitest'
import { changesAsMarkdown, prependVersion } from '../src/api-changelog.ts'
import { dueBump, largest, type Bump } from '../src/bump.ts'
import { reportReleases, tooSmall } from '../src/check.ts'
import { dueReleases } from '../src/due.ts'
import type { Finding } from '../src/finding.ts'

const finding = (contract: Bump, client: Bump, says = `A ${contract} change.`): Finding => ({
  contract,
  client,
  side: 'response',
  operations: ['getBread'],
  place: '200: kind',
  says,
})

const packages = (version: string): Parameters<typeof dueReleases>[1] => ({
  specs: { name: '@x/specs', version },
  clients: new Map([
    ['bakery', { name: '@x/bakery', version }],
    ['cafe', { name: '@x/cafe', version }],
  ]),
})

describe('before 1.0.0 every number moves one place to the right', () => {
  test.each<[Bump, string, Bump]>([
    ['major', '0.1.0', 'minor'],
    ['minor', '0.1.0', 'patch'],
    ['patch', '0.1.0', 'patch'],
    ['none', '0.1.0', 'none'],
    ['major', '1.0.0', 'major'],
    ['minor', '10.2.0', 'minor'],
    ['patch', '1.0.0', 'patch'],
  ])('a %s change of %s is a %s bump', (change, version, bump) => {
    expect(dueBump(change, version)).toBe(bump)
  })
})

test('the largest of no bumps is none', () => {
  expect(largest([])).toBe('none')
  expect(largest(['patch', 'major', 'minor'])).toBe('major')
})

describe('what is due', () => {
  const changes = [
    { api: 'bakery', findings: [finding('minor', 'major'), finding('patch', 'none')] },
    { api: 'cafe', findings: [] },
    { api: 'formats', findings: [finding('patch', 'none')] },
  ]
  const releases = dueReleases(changes, packages('1.0.0'))

  test('reaches the specs and the client of that service only', () => {
    expect(releases.map(({ name, bump }) => [name, bump])).toStrictEqual([
      ['@x/specs', 'minor'],
      ['@x/bakery', 'major'],
      ['@x/cafe', 'none'],
    ])
  })

  test('is too small for whatever has less pending, and says why', () => {
    expect(tooSmall(releases, new Map([['@x/specs', 'major'], ['@x/bakery', 'minor']])).map(({ name }) => name)).toStrictEqual(['@x/bakery']) // prettier-ignore
    expect(tooSmall(releases, new Map([['@x/specs', 'minor'], ['@x/bakery', 'major']]))).toStrictEqual([]) // prettier-ignore
    expect(reportReleases(releases, new Map([['@x/specs', 'patch']]))).toBe(
      [
        '@x/specs 1.0.0: minor is due, patch is pending.',
        '  minor: `getBread` answer, `200: kind`: A minor change.',
        '@x/bakery 1.0.0: major is due, none is pending.',
        '  major: `getBread` answer, `200: kind`: A minor change.',
      ].join('\n'),
    )
  })
})

test('before 1.0.0 the report says why the bump is smaller than the change', () => {
  const changes = [{ api: 'bakery', findings: [finding('major', 'major')] }]
  expect(
    reportReleases(dueReleases(changes, packages('0.3.0')), new Map())
      .split('\n')
      .slice(0, 3),
  ).toStrictEqual([
    '@x/specs 0.3.0: minor is due, none is pending.',
    '  Before 1.0.0 a bump is one step smaller than its change: minor for a major one, patch for any other.',
    '  major: `getBread` answer, `200: kind`: A major change.',
  ])
})

test('the changelog of an API sorts by size, and the newest version comes first', () => {
  const findings = [finding('patch', 'none'), finding('major', 'major'), finding('none', 'minor')]
  const first = prependVersion('Bakery', '1.0.0', [finding('minor', 'minor')], '')
  expect(prependVersion('Bakery', '2.0.0', findings, first)).toBe(`# Bakery

## 2.0.0

### Breaking

- \`getBread\` answer, \`200: kind\`: A major change.

### Words, examples and evidence

- \`getBread\` answer, \`200: kind\`: A patch change.

## 1.0.0

### Compatible

- \`getBread\` answer, \`200: kind\`: A minor change.
`)
  expect(changesAsMarkdown([], 'contract', (text) => text)).toBe('')
})

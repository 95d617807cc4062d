import { expect, test } from 'vitest'
import { leakedPlaces } from '../src/rules/leaks.ts'
import { findingsOf } from './tiny-repository.ts'

// Put together here, so that this file does not hold what it forbids.
const glue = (...parts: string[]): string => parts.join('')
const path = (...names: string[]): string => glue('/', names.join('/'))
const token = (prefix: string, length: number): string => prefix + 'aB3'.repeat(length).slice(0, length)

test.each([
  ['a path of one machine', `read('${path('home', 'jane', 'a.txt')}')`],
  ['a path of one machine', `cd ${path('tmp', 'a')}`],
  ['a path of one machine', `in ${path('Users', 'jane')}`],
  ['a path of one machine', glue('C:', String.raw`\Users\jane`)],
  ["a registry's host", glue('https://registry.', 'npmjs.org/hono')],
  ["a registry's host", glue('registry', '=https://example.com')],
  ["a registry's host", glue('@scope:registry', ' = https://example.com')],
  ['a secret', glue('-----BEGIN EC', ' PRIVATE KEY-----')],
  ['a secret', glue('//example.com/:_authToken', '=abc')],
  ['looks like an access token', token('ghp_', 36)],
  ['looks like an access token', token('npm_', 36)],
  ['looks like an access token', `AKIA${'A1'.repeat(8)}`],
  ['looks like an access token', token('sk_live_', 24)],
  ['looks like a signed token', `${token('eyJ', 20)}.${token('eyJ', 20)}.${token('', 20)}`],
])('%s: %s', (message, line) => {
  expect(findingsOf(leakedPlaces, { 'docs/a.md': `a\n${line}\n` })).toEqual([
    expect.stringMatching(new RegExp(`^docs/a\\.md:2: ${message}`, 'u')),
  ])
})

test.each([
  `https://example.com${path('home', 'page')}`,
  '`${root}' + path('tmp', 'a') + '`',
  `./work${path('tmp', 'a')}`,
  "join(tmpdir(), 'a')",
  path('work'),
  'the registry of domains',
  '_authToken=${NPM_TOKEN}',
  'sk_live_short',
])('%s passes', (line) => {
  expect(findingsOf(leakedPlaces, { 'docs/a.md': `${line}\n` })).toEqual([])
})

test.each(['tarball: https://example.com/hono.tgz', 'https://example.com/hono-4.0.0.tgz'])(
  'the lockfile must not name a tarball: %s',
  (text) => {
    expect(findingsOf(leakedPlaces, { 'pnpm-lock.yaml': `a:\n  resolution: {${text}}\n` })).toEqual([
      'pnpm-lock.yaml:2: the lockfile names a tarball; install from the registry by version.',
    ])
  },
)

test('a hash in the lockfile may look like anything', () => {
  expect(
    findingsOf(leakedPlaces, { 'pnpm-lock.yaml': `integrity: sha512-+${path('tmp', 'a')}${token('/AKIA', 0)}\n` }),
  ).toEqual([])
})

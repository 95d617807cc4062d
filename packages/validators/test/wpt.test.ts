import { expect, test } from 'vitest'
import { compare } from '../suites/compare.ts'
import { hostQuestions } from '../suites/wpt/host-questions.ts'
import { urlQuestions } from '../suites/wpt/url-questions.ts'
import { wptDifferences } from '../suites/wpt/wpt-differences.ts'
import { wptFiles } from '../suites/wpt/wpt-suite.ts'
import { countedIn, runSuite } from './run-suite.ts'
import type { Outcome } from './run-suite.ts'

/** A case of `urltestdata.json` whose input results in a URL. */
const url = (input: string, href: string, base: string | null = null): object => {
  const { protocol, host, hostname, port } = new URL(href)
  return { input, base, href, protocol, host, hostname, port }
}

// Of our own, in the suite's shape: each difference has a case that needs it.
const urls: readonly unknown[] = [
  'a comment between the cases',
  url('https://shop.acme.com:8443/cart?sort=price', 'https://shop.acme.com:8443/cart?sort=price'),
  url('HTTPS://Shop.Acme.Com:443', 'https://shop.acme.com/'),
  url('../cart', 'https://shop.acme.com/cart', 'https://shop.acme.com/list/1'),
  { input: '/cart', base: null, failure: true },
  { input: 'https://shop.acme.com:99999', base: null, failure: true },
  url('ftp://files.acme.com/list', 'ftp://files.acme.com/list'),
  url(' https://shop.acme.com', 'https://shop.acme.com/'),
  url('https:\\\\shop.acme.com', 'https://shop.acme.com/'),
  url('https://anna@shop.acme.com', 'https://anna@shop.acme.com/'),
  url('https://shop.acme.com#top', 'https://shop.acme.com/#top'),
  url('https://shop.acme.com/käse', 'https://shop.acme.com/k%C3%A4se'),
  url('https://10.20.30.40', 'https://10.20.30.40/'),
  url('https://[64:ff9b::808:808]', 'https://[64:ff9b::808:808]/'),
  url('https://8.8.2056', 'https://8.8.8.8/'),
  url('https://nas.local', 'https://nas.local/'),
  url('https://intranet', 'https://intranet/'),
  url('https://sh%6fp.acme.com', 'https://shop.acme.com/'),
  url('https://my_shop.acme.com', 'https://my_shop.acme.com/'),
  url('https://shop\u00ad.acme.com', 'https://shop.acme.com/'),
  url('https://\uff53hop.acme.com', 'https://shop.acme.com/'),
]
const hosts: readonly unknown[] = [
  { comment: 'agreed upon', input: 'Shop.Acme.com', output: 'shop.acme.com' },
  { input: 'shop acme.com', output: null },
  { input: 'käse.acme.com', output: 'xn--kse-qla.acme.com' },
  { input: 'brot', output: 'brot' },
  { input: 'a..acme.com', output: 'a..acme.com' },
  { input: `${'a'.repeat(64)}.acme.com`, output: `${'a'.repeat(64)}.acme.com` },
  { input: '-a.acme.com', output: '-a.acme.com' },
  { input: 'shop.acme.com.', output: 'shop.acme.com.' },
  { input: '£.acme.com', output: 'xn--9a.acme.com' },
  { input: '\u200dä.acme.com', output: null },
  { input: '=\u0338.acme.com', output: 'xn--1ch.acme.com' },
  { input: 'ä.\u06f2', output: 'xn--4ca.xn--fmb' },
  { input: 'ka\u0308se.acme.com', output: 'xn--kse-qla.acme.com' },
  { input: 'ΟΔΟΣ.acme.com', output: 'xn--pxavbq.acme.com' },
  { input: 'xn--99999.acme.com', output: null },
]

const run = (files: Readonly<Record<string, unknown>>): Outcome => runSuite(['wpt'], files)

const empty = Object.fromEntries(Object.keys(wptFiles).map((name) => [name, []]))
const own = { ...empty, 'urltestdata.json': urls, 'toascii.json': hosts }

test('everything explained, and every explanation needed: exit code 0', () => {
  const { status, out, error } = run(own)
  expect(error).toBe('')
  expect(out).toMatch(/^urltestdata\.json: 20 cases, \d+ questions: \d+ agree, \d+ differ on purpose, 0 unexplained\n/)
  expect(out).toMatch(/^toascii\.json: 15 cases/m)
  expect(out).not.toContain('explains nothing')
  expect(countedIn(out)).toEqual(expect.arrayContaining(wptDifferences.map(({ what }) => what)))
  expect(status).toBe(0)
})

test.each<[string, object, string]>([
  [
    'what fails there is accepted here',
    { input: 'https://bread.acme.com', base: null, failure: true },
    'origin-url "https://bread.acme.com"\n  the suite fails; we say accepted: "https://bread.acme.com"',
  ],
  [
    'the same is read as another host',
    url('https://bread.acme.com', 'https://cheese.acme.com/'),
    'origin-url "https://bread.acme.com"\n  the suite reads https: "cheese.acme.com"; we say accepted',
  ],
  [
    'the same is read with another port',
    url('https://bread.acme.com:81', 'https://bread.acme.com:82/'),
    'origin-url "https://bread.acme.com:81"\n  the suite reads https: "bread.acme.com" 82; we say accepted',
  ],
  [
    'it is refused by a code that has excuses, none of which applies',
    url('https://10.1.1.1', 'https://9.9.9.9/'),
    'origin-url "https://10.1.1.1"\n  the suite reads https: "9.9.9.9"; we say private_address',
  ],
])('unexplained when %s: shown in full, exit code 1', (_what, urlCase, shown) => {
  const { status, out } = run({ ...own, 'urltestdata.json': [...urls, urlCase] })
  expect(out).toContain(`unexplained: urltestdata.json, case 21, ${shown}`)
  expect(status).toBe(1)
})

test('an explanation that nothing needs is an error', () => {
  const { status, out } = run({ ...own, 'urltestdata.json': urls.slice(0, -1) })
  expect(out).toContain('explains nothing any more, so remove it: other characters that become ASCII')
  expect(status).toBe(1)
})

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['another directory', {}, 'suites: urltestdata.json cannot be read: ENOENT'],
  ['no list', { ...own, 'toascii.json': 5 }, 'suites: toascii.json is no list\n'],
  [
    'a case of another shape',
    { ...own, 'toascii.json': [...hosts, { input: 'a', output: 5 }] },
    'suites: toascii.json: case 16 has a shape that is not known here\n',
  ],
])('%s: one line says why, exit code 2', (_what, files, why) => {
  const { status, out, error } = run(files)
  expect(error.slice(0, why.length)).toBe(why)
  expect(error.trimEnd().split('\n')).toHaveLength(1)
  expect([status, out]).toEqual([2, ''])
})

test('what depends on its base is asked as the URL that it results in', () => {
  const result = {
    href: 'https://a.acme.com/b',
    protocol: 'https:',
    host: 'a.acme.com',
    port: '',
    hostAndPort: 'a.acme.com',
  }
  expect(urlQuestions({ input: 'b', base: 'https://a.acme.com/', result }).map(({ input }) => input)).toEqual([
    'https://a.acme.com/b',
    'https://a.acme.com/b',
    'a.acme.com',
    'a.acme.com',
  ])
  expect(urlQuestions({ input: '//', base: 'https://a.acme.com/', result: undefined })).toEqual([])
})

test('delimiters belong to the host that is asked, and a single label is asked below com', () => {
  const asked = hostQuestions({ input: 'a/b', output: null })
  expect(new Set(asked.map(({ input }) => input))).toEqual(
    new Set(['https://a%2Fb/', 'a/b', 'https://a%2Fb.com/', 'a/b.com']),
  )
})

test('a suggestion that is not what the suite reads excuses nothing', () => {
  const question = hostQuestions({ input: 'käse.acme.com', output: 'xn--brot-5qa.acme.com' }).find(
    ({ subject }) => subject.name === 'domain-hostname',
  )
  if (!question) throw new Error('not asked')
  const { unexplained } = compare([{ ...question, file: '', ordinal: 1 }], wptDifferences)
  expect(unexplained.map(({ answer }) => answer)).toEqual(['non_ascii'])
})

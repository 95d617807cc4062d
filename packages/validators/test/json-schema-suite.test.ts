import { expect, test } from 'vitest'
import { compare } from '../suites/compare.ts'
import { jsonSchemaDifferences } from '../suites/json-schema/json-schema-differences.ts'
import { internationalHostname } from '../suites/json-schema/json-schema-subjects.ts'
import { countedIn, runSuite } from './run-suite.ts'
import type { Outcome } from './run-suite.ts'

const run = (files: Readonly<Record<string, unknown>>): Outcome => runSuite(['json-schema'], files)

type Case = readonly [data: unknown, valid: boolean]

/** A file of the suite's shape with one group. */
const file = (format: string, cases: readonly Case[]): readonly unknown[] => [
  { description: 'of our own', schema: { format }, tests: cases.map(([data, valid]) => ({ data, valid })) },
]

// Of our own: each difference has a case that needs it.
const hostnames: readonly Case[] = [
  [12, true],
  ['Shop.Acme.com', true],
  ['k\u00e4se.acme.com', false],
  ['shop_1.acme.com', false],
  ['bread', true],
  ['nas.local', true],
]
const internationalHostnames: readonly Case[] = [
  ['Shop.Acme.com', true],
  ['k\u00e4se.acme.com', true],
  ['k\u00e4se\u3002acme.com', true],
  ['k\u00e4se', true],
  ['k\u00e4\u200bse.acme.com', true],
  ['-.acme.com', false],
  ['\uff18.\uff18.\uff18.\uff18', true],
  ['\u304b\u3031.acme.com', false],
  ['\u00e9\u00b7e.acme.com', false],
  ['l\u00b7l.acme.com', true],
  ['\u03b1\u0375a.acme.com', false],
  ['\u0634\u05f3.acme.com', false],
  ['\u00e9\u30fbe.acme.com', false],
  ['ab--\u00e9.acme.com', false],
  ['9x.\u05d1.com', false],
  ['\u200d\u00e4.acme.com', false],
]
const own = {
  'draft7/optional/format/hostname.json': file('hostname', hostnames),
  'draft7/optional/format/idn-hostname.json': file('idn-hostname', internationalHostnames),
  'draft7/optional/format/ipv4.json': file('ipv4', [
    ['8.8.4.4', true],
    ['8.8.04.4', false],
  ]),
  'draft7/optional/format/ipv6.json': file('ipv6', [
    ['2606::1', true],
    ['2606:::1', false],
  ]),
}

test('everything explained, and every explanation needed: exit code 0', () => {
  const { status, out, error } = run(own)
  expect(error).toBe('')
  // A single label is asked twice, and what is no text not at all.
  expect(out).toMatch(
    /^hostname\.json in 1 folder: 5 cases, 6 questions: 4 agree, 2 differ on purpose, 0 unexplained\n/,
  )
  // One for each rule of context.
  expect(out).toMatch(/^ {5}4 {2}middle dots/m)
  expect(out).toMatch(/^ipv6\.json in 1 folder: 2 cases, 2 questions: 2 agree/m)
  expect(out).not.toContain('explains nothing')
  expect(countedIn(out)).toEqual(expect.arrayContaining(jsonSchemaDifferences.map(({ what }) => what)))
  expect(status).toBe(0)
})

test.each<[string, string, Case, string]>([
  ['a plain name fails there', 'hostname', ['acme.com', false], '"acme.com"\n  the suite fails; we say accepted'],
  [
    'an A-label that breaks no rule fails there',
    'hostname',
    ['xn--kse-qla.acme.com', false],
    '"xn--kse-qla.acme.com"\n  the suite fails; we say accepted',
  ],
  [
    'an underscore is read',
    'hostname',
    ['a_b.acme.com', true],
    '"a_b.acme.com"\n  the suite reads "a_b.acme.com"; we say underscore',
  ],
  [
    'a middle dot in its context fails there',
    'idn-hostname',
    ['l\u00b7l.brot.com', false],
    '"l·l.brot.com"\n  the suite fails; we say accepted: "xn--ll-0ea.brot.com"',
  ],
  [
    'katakana around a middle dot fails there',
    'idn-hostname',
    ['\u30ab\u30fb\u30ab.com', false],
    '"カ・カ.com"\n  the suite fails; we say accepted',
  ],
  [
    'katakana before a middle dot fails there',
    'idn-hostname',
    ['\u30ab\u30fba.com', false],
    '"カ・a.com"\n  the suite fails; we say accepted',
  ],
  [
    'hyphens in ASCII fail there',
    'idn-hostname',
    ['ab--c.com', false],
    '"ab--c.com"\n  the suite fails; we say accepted',
  ],
  [
    'a name in Hebrew alone fails there',
    'idn-hostname',
    ['\u05d0.\u05d1', false],
    '"א.ב"\n  the suite fails; we say accepted',
  ],
  [
    'what has no A-labels is read',
    'idn-hostname',
    ['\u200dx\u00e4.com', true],
    '"\\u{200d}xä.com"\n  the suite reads "\\u{200d}xä.com"; we say non_ascii',
  ],
  [
    'a leading zero is read',
    'ipv4',
    ['8.8.8.010', true],
    '"8.8.8.010"\n  the suite reads "8.8.8.010"; we say refused: "no ipv4 address"',
  ],
  ['a plain address fails there', 'ipv6', ['2606::2', false], '"2606::2"\n  the suite fails; we say accepted'],
])('unexplained when %s: shown in full, exit code 1', (_what, format, [data, valid], shown) => {
  const { status, out } = run({ ...own, [`v1/format/${format}.json`]: file(format, [[data, valid]]) })
  expect(out).toContain(`unexplained: v1/format/${format}.json, case 1, ${format} ${shown}`)
  expect(status).toBe(1)
})

test.each(jsonSchemaDifferences.map(({ what }) => [what] as const))('without its cases an error: %s', (what) => {
  const { status, out } = run({
    ...own,
    'draft7/optional/format/hostname.json': file('hostname', []),
    'draft7/optional/format/idn-hostname.json': file('idn-hostname', []),
  })
  expect(out).toContain(`explains nothing any more, so remove it: ${what}\n`)
  expect(status).toBe(1)
})

test('a case that several drafts have is asked once, as of the newest; draft 3 has names of its own', () => {
  const { out } = run({
    ...own,
    'draft3/optional/format/ip-address.json': file('ip-address', [['8.8.4.4', false]]),
    'draft2019-09/optional/format/ipv4.json': file('ipv4', [['8.8.4.4', false]]),
  })
  expect(out).toContain('ipv4.json in 3 folders: 3 cases, 3 questions: 2 agree, 0 differ on purpose, 1 unexplained')
  expect(out).toContain('unexplained: draft2019-09/optional/format/ipv4.json, case 1')
})

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  [
    'another directory',
    {},
    'suites: FOLDER is not tests of JSON-Schema-Test-Suite: no draft there has hostname.json\n',
  ],
  ['no list', { ...own, 'v1/format/ipv4.json': 5 }, 'suites: v1/format/ipv4.json is no list\n'],
  [
    'a group of another shape',
    { ...own, 'v1/format/ipv4.json': [{ schema: {}, tests: [] }] },
    'suites: v1/format/ipv4.json: group 1 has a shape that is not known here\n',
  ],
  [
    'a case of another shape',
    { ...own, 'v1/format/ipv4.json': [{ schema: { format: 'ipv4' }, tests: [{ data: '8.8.8.8' }] }] },
    'suites: v1/format/ipv4.json: group 1 has a shape that is not known here\n',
  ],
])('%s: one line says why, exit code 2', (_what, files, why) => {
  expect(run(files)).toEqual({ status: 2, out: '', error: why })
})

test('a difference about what fails excuses no other reading', () => {
  const reading = { protocol: undefined, host: 'bread.acme.com', port: undefined }
  const question = { file: '', ordinal: 1, subject: internationalHostname, input: '\u00e9\u00b7e.acme.com', reading }
  expect(compare([question], jsonSchemaDifferences).unexplained.map(({ answer }) => answer)).toEqual(['accepted'])
})

// What a mutant must survive: the corpora, and agreement between the formats' own answers, node:net and URL on edited rows.
import { deepEqual, equal, ok, partialDeepStrictEqual, throws } from 'node:assert/strict'
import { isIPv4 as netIsIPv4, isIPv6 as netIsIPv6 } from 'node:net'
import * as fc from 'fast-check'
import { rowsOf } from '../test/corpus.ts'
import edges from '../test/corpora/edges.json' with { type: 'json' }
import type { Edge } from '../test/disagreements.ts'
import { mutantsOf } from '../test/mutants.ts'
import type * as Subject from './subject.ts'

// The same inputs for every mutant, made once.
const sample = (...corpora: readonly string[]): readonly string[] =>
  fc.sample(mutantsOf(...corpora), { seed: 20261121, numRuns: 600 })
const edited = {
  'devpayr-domain': sample('devpayr-domain'),
  hostname: sample('hostname'),
  'origin-url': sample('origin-url'),
  addresses: sample('ipv4', 'ipv6', 'ip-class'),
}

/** What `edges.test.ts` asserts, and that repairs tell their steps. */
function checkEdges(subject: typeof Subject): void {
  for (const format of [subject.projectDomain, subject.hostname, subject.httpsOriginUrl, subject.originUrl]) {
    // The file has a list for each format.
    const rows: readonly Edge[] = edges[format.name as keyof Omit<typeof edges, 'address'>]
    for (const { input, code, ...rest } of rows) {
      const result = format.parse(input)
      equal(format.is(input), code === undefined, input)
      equal(result.ok, code === undefined, input)
      if (result.ok) {
        const { advisories = [], ...parts } = rest
        partialDeepStrictEqual({ ...result }, { port: undefined, ...parts }, input)
        // Apart, since a part of a list would do for a list.
        deepEqual(result.advisories, advisories, input)
        continue
      }
      const [issue] = result.issues
      partialDeepStrictEqual({ suggestion: undefined, ...issue }, { code, suggestion: undefined, ...rest }, input)
      ok(issue.message.startsWith(format.explain(issue.code)), input)
      equal(issue.message.includes(` (at character ${issue.position + 1})`), issue.length > 0, input)
      const normalized = format.normalize(input)
      equal(normalized.ok, issue.suggestion !== undefined, input)
      if (!normalized.ok) continue
      equal(normalized.value, issue.suggestion, input)
      equal(normalized.changes[0]?.code, code, input)
      deepEqual(
        [input, ...normalized.changes.map(({ to }) => to)],
        [...normalized.changes.map(({ from }) => from), normalized.value],
      )
      deepEqual(format.normalize(normalized.value), { ok: true, value: normalized.value, changes: [] })
    }
  }
  for (const { input, category } of edges.address) equal(subject.classifyAddress(input), category, input)
}

/** What `api.test.ts` asserts of options, errors and schemas. */
function checkInterface({ hostname, httpsOriginUrl, projectDomain }: typeof Subject): void {
  const own = hostname.with({ reservedSuffixes: ['acme.com', 'zone'] })
  deepEqual(
    ['shop.acme.com', 'acme.com', 'ACME.com.', 'xacme.com', 'a.zone', 'foo.local'].map((name) => own.is(name)),
    [false, false, false, true, false, true],
  )
  equal(own.with({}).is('shop.acme.com'), false)
  equal(own.name, 'domain-hostname')
  equal(httpsOriginUrl.with({ reservedSuffixes: [] }).is('https://foo.local'), true)
  for (const input of [undefined, null, 5, {}, ['example.com']])
    deepEqual(hostname.parse(input), {
      ok: false,
      issues: [{ code: 'not_a_string', message: 'Hostname must be a string', position: 0, length: 0 }],
    })
  for (const format of [projectDomain, httpsOriginUrl]) equal(format.is(5) || format.is(['a.com']), false)
  const lenient = projectDomain.with({ allowPortOnDomain: true })
  for (const input of ['-a.com:80', 'a..com:80', 'intranet:80', 'a.com:080', 'a.com:', 'a.com:80/', ':80'])
    equal(lenient.is(input), false, input)
  throws(() => projectDomain.assert('localhost.'), {
    name: 'FormatError',
    message: /^Domain must not end in a dot; .*"localhost"\?$/,
  })
  deepEqual(hostname['~standard'].jsonSchema.input({ target: 'draft-2020-12' }), {
    type: 'string',
    format: 'domain-hostname',
    pattern: '^([A-Za-z0-9-]+\\.)+[A-Za-z0-9-]+\\.?$',
    maxLength: 254,
  })
  throws(() => hostname['~standard'].jsonSchema.output({ target: 'protobuf' }), /No JSON Schema for target "protobuf"/)
  throws(() => hostname['~standard'].jsonSchema.output({ target: 'x-draft-7' }), TypeError)
  equal(hostname['~standard'].vendor, 'domain-contracts')
  equal(httpsOriginUrl.explain('fragment').startsWith('Origin URL must '), true)
  equal(
    httpsOriginUrl['~standard'].jsonSchema.input({ target: 'openapi-3.0' })['pattern'],
    '^[A-Za-z]+://[^\\s\\\\#]+$',
  )
  deepEqual(hostname['~standard'].validate('a.com'), { value: 'a.com' })
  equal(hostname('a.com') && !hostname('a_b.com') && Object.isFrozen(hostname), true)
  deepEqual([hostname.explain('port_empty'), hostname.explain(0), projectDomain.explain(255)], ['', '', ''])
  equal(hostname.explain(hostname.check('a_b.com')), hostname.explain('underscore'))
  deepEqual(projectDomain.normalize('LOCALHOST'), {
    ok: true,
    value: 'localhost',
    changes: [{ code: 'lower_case', from: 'LOCALHOST', to: 'localhost' }],
  })
  deepEqual(projectDomain.normalize('[0::1]'), {
    ok: true,
    value: '[::1]',
    changes: [{ code: 'canonical_form', from: '[0::1]', to: '[::1]' }],
  })
}

/** @throws AssertionError at the first difference */
export function check(subject: typeof Subject): void {
  const {
    findNameIssue,
    classifyAddress,
    hostname,
    httpsOriginUrl,
    isIPv4,
    isIPv6,
    originUrl,
    projectDomain,
    scanName,
  } = subject
  checkEdges(subject)
  checkInterface(subject)
  const formats = [
    [projectDomain, 'devpayr-domain'],
    [hostname, 'hostname'],
    [httpsOriginUrl, 'origin-url'],
  ] as const

  for (const [format, corpus] of formats) {
    for (const { input, expected, tier, code, kind, canonical } of rowsOf(corpus)) {
      const result = format.parse(input)
      equal(format.is(input), expected || tier === 'advisory', input)
      if (!result.ok) ok(code === 'any' || result.issues[0].code === code, input)
      else if (kind !== undefined) equal(result.kind, kind, input)
      if (result.ok && canonical !== undefined) equal(result.canonical, canonical, input)
    }
  }
  for (const { input, expected } of rowsOf('ipv4')) equal(isIPv4(input), expected, input)
  for (const { input, expected } of rowsOf('ipv6')) equal(isIPv6(input), expected, input)
  for (const { input, expected, category } of rowsOf('ip-class')) {
    equal(classifyAddress(input) === 'global', expected, input)
    if (category !== 'special') equal(classifyAddress(input), category === 'public' ? 'global' : category, input)
  }
  equal(projectDomain.with({ allowPortOnDomain: true }).is('example.com:8080'), true)
  equal(projectDomain.with({ allowPortOnDomain: true }).is('example.com:0'), false)

  for (const [format, corpus] of [...formats, [originUrl, 'origin-url'] as const]) {
    for (const input of edited[corpus]) {
      const result = format.parse(input)
      equal(format.check(input) === 0, result.ok)
      if (!result.ok) {
        const [{ code, position, length }] = result.issues
        ok(format.explain(code) && position >= 0 && position + length <= input.length)
      } else if (format !== projectDomain) {
        equal(new URL(format === hostname ? `https://${input}` : input).hostname.replace(/\.$/, ''), result.host)
      }
    }
  }
  deepEqual(
    ['xn--a.b', 'a.XN--b', 'a.xn--b.c', 'xn-a.b', 'nn--a.b', 'axn--b.c', 'a.0xfg'].map((name) =>
      scanName(name, 0, name.length),
    ),
    [2, 2, 2, 1, 1, 1, 1],
  )
  for (const name of [...edited.hostname, ...edited['devpayr-domain']]) {
    equal(scanName(name, 0, name.length) > 0, findNameIssue(name) === 0)
  }
  for (const input of edited.addresses) {
    deepEqual([isIPv4(input), isIPv6(input)], [netIsIPv4(input), netIsIPv6(input) && !input.includes('%')])
  }
}

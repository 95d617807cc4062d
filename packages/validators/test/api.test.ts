import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import * as core from '../src/core.ts'
import * as api from '../src/index.ts'

const { FormatError, hostname, httpsOriginUrl, originUrl, projectDomain } = api

test('the public surface', () => {
  expect(Object.keys(api).toSorted()).toMatchInlineSnapshot(`
    [
      "FormatError",
      "classifyAddress",
      "hostname",
      "httpsOriginUrl",
      "isIPv4",
      "isIPv6",
      "originUrl",
      "privateSuffixes",
      "projectDomain",
      "reservedSuffixes",
    ]
  `)
  expect(Object.keys(core).toSorted()).toMatchInlineSnapshot(`
    [
      "classifyAddress",
      "hostname",
      "httpsOriginUrl",
      "isIPv4",
      "isIPv6",
      "originUrl",
      "projectDomain",
    ]
  `)
  expect(Object.keys(hostname).toSorted()).toMatchInlineSnapshot(`
    [
      "assert",
      "check",
      "explain",
      "is",
      "name",
      "normalize",
      "parse",
      "with",
      "~standard",
    ]
  `)
  expect(Object.keys(manifest.exports)).toMatchInlineSnapshot(`
    [
      ".",
      "./core",
      "./explanations",
      "./zod",
      "./valibot",
      "./ajv",
      "./package.json",
    ]
  `)
  expect(manifest).not.toHaveProperty('dependencies')
})

test.each([hostname, projectDomain, originUrl, httpsOriginUrl])(
  '$name is frozen, and its functions need no this',
  (format) => {
    expect(Object.isFrozen(format)).toBe(true)
    const { is, check, parse } = format
    expect([format('example.com'), format('a_b.com')]).toEqual([is('example.com'), is('a_b.com')])
    expect([is(''), check('') === 0, parse('').ok]).toEqual([false, false, false])
  },
)

test.each([undefined, null, 5, {}, [], new String('example.com'), ['example.com']])('%j is no string', (input) => {
  expect(hostname.is(input)).toBe(false)
  expect(hostname.parse(input)).toEqual({
    ok: false,
    issues: [{ code: 'not_a_string', message: 'Hostname must be a string', position: 0, length: 0 }],
  })
  expect(hostname.normalize(input).ok).toBe(false)
  const guards = [projectDomain, originUrl, httpsOriginUrl, core.hostname, core.projectDomain, core.originUrl]
  expect(guards.map((guard) => guard.is(input))).toEqual(guards.map(() => false))
})

test('assert throws one error with the issues, and the message that stands alone', () => {
  expect(() => projectDomain.assert('localhost')).not.toThrow()
  expect(() => projectDomain.assert('localhost.')).toThrow(FormatError)
  expect(() => projectDomain.assert('localhost.')).toThrow(
    expect.objectContaining({
      name: 'FormatError',
      message:
        'Domain must not end in a dot; domains are compared exactly (at character 10); did you mean "localhost"?',
      issues: [expect.objectContaining({ code: 'trailing_dot' })],
    }),
  )
})

test('parse reads the parts', () => {
  expect(projectDomain.parse('[2001:DB8:0:0::1]:3000')).toEqual({
    ok: true,
    value: '[2001:DB8:0:0::1]:3000',
    kind: 'ipv6',
    host: '[2001:db8::1]',
    port: 3000,
    canonical: '[2001:db8::1]:3000',
    advisories: [],
  })
  expect(httpsOriginUrl.parse('HTTPS://Shop.Example.com.:0443/a?b')).toMatchObject({
    host: 'shop.example.com',
    port: undefined,
    canonical: 'https://shop.example.com/a?b',
  })
  expect(originUrl.parse('http://example.com:443/')).toMatchObject({ port: 443, canonical: 'http://example.com:443' })
})

const placesOf = (input: string): unknown => {
  const result = hostname.parse(input)
  return result.ok || [result.issues[0].position, result.issues[0].length]
}

test('an issue points at the suffix, or at the label', () => {
  expect(['shop.foo.Local.', 'edge.domainee.dev', 'localhost', 'a.xn--a.com', 'aa.b_c.com'].map(placesOf)).toEqual([
    [9, 6],
    [5, 12],
    [0, 9],
    [2, 5],
    [4, 1],
  ])
})

test('advisories', () => {
  expect(hostname.parse('a.b.c.d.e.f.g.h.i.j.com')).toMatchObject({ advisories: ['many_labels'] })
  expect(hostname.parse(`${'a'.repeat(61)}.com`)).toMatchObject({ advisories: ['long_host'] })
  expect(hostname.parse(`${'a'.repeat(60)}.com`)).toMatchObject({ advisories: [] })
  expect(projectDomain.parse('xn--a.com')).toMatchObject({ advisories: ['punycode'] })
  expect(originUrl.parse('http://10.0.0.1.nip.io')).toMatchObject({ advisories: ['rebinding_name'] })
  expect(originUrl.parse(`http://example.com/${'a'.repeat(2048)}`)).toMatchObject({ advisories: ['long_url'] })
})

test('what a format is asked through cannot be replaced', () => {
  const { '~standard': standard } = hostname
  expect([Object.isFrozen(hostname), Object.isFrozen(standard), Object.isFrozen(standard.jsonSchema)]).toEqual([
    true,
    true,
    true,
  ])
})

test('a message is short enough to be read, however long the input is', () => {
  const result = httpsOriginUrl.parse(`http://example.com/${'a'.repeat(100_000)}`)
  const { message = '', suggestion = '' } = result.ok ? {} : result.issues[0]
  expect([message.length < 200, suggestion.length > 100_000]).toEqual([true, true])
})

test('core decides as the full formats do', () => {
  const inputs = ['example.com', 'localhost', 'https://example.com', 'http://example.com', '[::1]:80', 5]
  const pairs = [
    [core.hostname, hostname],
    [core.projectDomain, projectDomain],
    [core.httpsOriginUrl, httpsOriginUrl],
    [core.originUrl, originUrl],
  ] as const
  for (const [small, full] of pairs) {
    expect(inputs.map(small.is)).toEqual(inputs.map(full.is))
    expect(small.name).toBe(full.name)
  }
})

test('JSON Schema is given out for the dialects it is written in, and refused for others', () => {
  const { jsonSchema } = hostname['~standard']
  const schema = {
    type: 'string',
    format: 'domain-hostname',
    pattern: '^([A-Za-z0-9-]+\\.)+[A-Za-z0-9-]+\\.?$',
    maxLength: 254,
  }
  expect(jsonSchema.input({ target: 'draft-2020-12' })).toEqual(schema)
  expect(jsonSchema.output({ target: 'openapi-3.0' })).toEqual(schema)
  expect(() => jsonSchema.input({ target: 'protobuf' })).toThrow('No JSON Schema for target "protobuf"')
})

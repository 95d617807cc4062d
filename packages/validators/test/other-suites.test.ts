import { createRequire } from 'node:module'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { describe, expect, test } from 'vitest'
import { hostname, httpsOriginUrl, isIPv4, isIPv6 } from '../src/index.ts'

interface Group {
  readonly schema: { readonly format: string }
  readonly tests: readonly { readonly description: string; readonly data: string; readonly valid: boolean }[]
}

const require = createRequire(import.meta.url)
const checks: Readonly<Record<string, (input: unknown) => boolean>> = {
  hostname: hostname.is,
  ipv4: isIPv4,
  ipv6: isIPv6,
}

describe('JSON-Schema-Test-Suite', () => {
  // The package's data of a known shape.
  const groups = require('json-schema-test-suite/tests/draft4/optional/format.json') as readonly Group[]
  const cases = groups.flatMap(({ schema, tests }) =>
    schema.format in checks ? tests.map((row) => [schema.format, row.data, row.valid] as const) : [],
  )

  test('has cases of all three formats', () => {
    expect(new Set(cases.map(([format]) => format))).toEqual(new Set(Object.keys(checks)))
  })

  test.each(cases)('%s %j is %s', (format, data, valid) => {
    expect(checks[format]?.(data)).toBe(valid)
  })
})

describe('what we refuse although the URL standard reads it', () => {
  test.each([
    ['a_b.com', 'host names have no underscore; no certificate is issued for one'],
    ['-a.com', 'RFC 1123: no hyphen at the ends of a label'],
    ['a-.com', 'the same'],
    ['a..com', 'RFC 1034: no empty label'],
    ['exa!mple.com', 'RFC 1123: letters, digits, hyphens'],
    [`${'a'.repeat(64)}.com`, 'RFC 1035: 63 at most'],
    ['localhost', 'no public certificate, no public origin'],
    ['foo.local', 'special use'],
    ['127.1', 'an address under another spelling'],
    ['0x7f.0.0.1', 'the same'],
    ['1.2.3.4.', 'the same'],
    ['ex%61mple.com', 'other parsers do not decode it'],
    ['\uff45xample.com', 'other parsers do not map it'],
    ['xn---9uc.com', 'no encoder writes a delimiter with nothing before it'],
    ['xn--7a.com', 'a punctuation mark is no name'],
  ])('%j: %s', (host) => {
    expect(URL.canParse(`https://${host}`)).toBe(true)
    expect([hostname.is(host), httpsOriginUrl.is(`https://${host}`)]).toEqual([false, false])
  })
})

describe('what we refuse although JSON Schema’s hostname accepts it', () => {
  test.each([
    ['hostname', 'a single label gets no public certificate'],
    ['foo.test', 'special use: nobody can connect it'],
    ['edge.domainee.dev', 'the platform’s own'],
    ['192.0.2.1', 'an address, and neither certificate nor DNS record is made for one'],
    ['example.123', 'parsers look for an IPv4 address in a name that ends in a number'],
    ['xn--a.com', 'an A-label that does not decode: registries and certificate authorities refuse it'],
  ])('%j: %s', (host) => {
    expect(fullFormats.hostname).toSatisfy((pattern: RegExp) => pattern.test(host))
    expect(hostname.is(host)).toBe(false)
  })
})

describe('what we accept although JSON Schema validators may refuse it', () => {
  test.each([
    ['example.com.', 'Domainee documents that it trims the root dot'],
    ['xn--ls8h.la', 'RFC 5892 leaves symbols out, registries sold them'],
    ['a.1a', 'no number, so nothing a parser would take for an address'],
  ])('%j: %s', (host) => {
    expect(hostname.is(host)).toBe(true)
    expect(URL.canParse(`https://${host}`)).toBe(true)
  })
})

describe('the URL standard refuses, and so do we', () => {
  test.each([
    'exa mple.com',
    'exa<mple.com',
    'exa^mple.com',
    'exa|mple.com',
    '[::1',
    '[::1%25eth0]',
    '[1::2::3]',
    '256.256.256.256',
    '1.2.3.4.5',
    'example.0x',
    'exa%00mple.com',
    'exa%zzmple.com',
    '\ufffd.com',
    '\u200d.com',
    '\u064aa.com',
    'example.com:65536',
    'example.com:8o',
  ])('%j', (host) => {
    expect(URL.canParse(`https://${host}`)).toBe(false)
    expect(httpsOriginUrl.is(`https://${host}`)).toBe(false)
  })
})

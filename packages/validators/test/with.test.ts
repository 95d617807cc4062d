import { expect, test } from 'vitest'
import * as core from '../src/core.ts'
import { hostname, httpsOriginUrl, originUrl, privateSuffixes, projectDomain, reservedSuffixes } from '../src/index.ts'

test('with: other rules, the same name, the original as it was', () => {
  const lenient = projectDomain.with({ allowPortOnDomain: true })
  expect([
    lenient.is('example.com:8080'),
    lenient.is('example.com:0'),
    lenient.is('example.com'),
    lenient.name,
  ]).toEqual([true, false, true, 'project-domain'])
  expect(projectDomain.is('example.com:8080')).toBe(false)
  expect(
    ['-a.com:80', 'a..com:80', 'intranet:80', 'a.com:080', 'a.com:', 'a.com:80/', ':80'].filter(lenient.is),
  ).toEqual([])
  expect(lenient.parse('Example.com:8080')).toMatchObject({ kind: 'domain', port: 8080, canonical: 'example.com:8080' })

  const own = hostname.with({ reservedSuffixes: ['acme.com', 'zone'] })
  const tried = ['shop.acme.com', 'acme.com', 'ACME.com.', 'xacme.com', 'a.zone', 'foo.local']
  expect(tried.map(own.is)).toEqual([false, false, false, true, false, true])
  expect(own.with({}).is('shop.acme.com')).toBe(false)
  expect(httpsOriginUrl.with({ reservedSuffixes: [] }).is('https://foo.local')).toBe(true)
  expect(core.hostname.with({ reservedSuffixes: [] }).is('foo.local')).toBe(true)
})

test.each(['.corp', 'corp.', 'Corp', 'б.рф', '', 'a..b'])(
  'with: %j is no suffix, and would refuse nothing',
  (suffix) => {
    const said = new TypeError(`"${suffix}" is no suffix in lower-case ASCII`)
    expect(() => hostname.with({ reservedSuffixes: [suffix] })).toThrow(said)
    expect(() => originUrl.with({ reservedSuffixes: [suffix] })).toThrow(said)
    expect(() => core.httpsOriginUrl.with({ reservedSuffixes: [suffix] })).toThrow(said)
  },
)

test('with: what becomes of the list later changes nothing', () => {
  const list = ['zone', 'acme.com']
  const own = hostname.with({ reservedSuffixes: list })
  list.length = 0
  expect(own.parse('a.zone')).toMatchObject({ issues: [{ code: 'reserved_suffix', position: 2 }] })
})

test('with: one text is no list of suffixes', () => {
  // Plain JavaScript can pass one.
  expect(() => hostname.with({ reservedSuffixes: 'corp' as unknown as string[] })).toThrow(TypeError)
})

test('the lists of suffixes cannot be changed for everybody', () => {
  expect([Object.isFrozen(reservedSuffixes), Object.isFrozen(privateSuffixes)]).toEqual([true, true])
})

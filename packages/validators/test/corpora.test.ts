import { describe, expect, test } from 'vitest'
import { classifyAddress, hostname, httpsOriginUrl, isIPv4, isIPv6, originUrl, projectDomain } from '../src/index.ts'
import { rowsOf } from './corpus.ts'
import type { Row } from './corpus.ts'

const title = ({ tier, input }: Row): string => `${tier} ${JSON.stringify(input.slice(0, 80))}`

const acceptedAs = ({ input, tier, kind, canonical, code }: Row): object => ({
  ok: true,
  value: input,
  ...(kind && { kind }),
  ...(canonical && { canonical }),
  ...(tier === 'advisory' && { advisories: [code] }),
})

const refusedAs = ({ code }: Row): object => ({ ok: false, issues: [code === 'any' ? {} : { code }] })

// "public" is our "global"; "special" collects several of our categories.
const categories = ({ category = '' }: Row): readonly string[] =>
  category === 'special' ? ['metadata', 'multicast'] : [category === 'public' ? 'global' : category]

const formats = [
  ['devpayr-domain', projectDomain],
  ['hostname', hostname],
  ['origin-url', httpsOriginUrl],
] as const

describe.each(formats)('%s', (corpus, format) => {
  test.each(rowsOf(corpus).map((row) => [title(row), row] as const))('%s', (_title, row) => {
    // An advisory row cannot be decided by syntax: it is accepted, with the row's code as advisory.
    const accepted = row.expected || row.tier === 'advisory'
    expect([format.is(row.input), format.check(row.input) === 0]).toEqual([accepted, accepted])
    expect(format.parse(row.input)).toMatchObject(accepted ? acceptedAs(row) : refusedAs(row))
  })
})

test.each(rowsOf('origin-url').map((row) => [title(row), row] as const))('originUrl %s', (_title, row) => {
  expect(originUrl.is(row.input)).toBe(row.expected || row.tier === 'advisory' || row.createProfile === true)
})

test.each(rowsOf('ipv4').map((row) => [title(row), row] as const))('IPv4 %s', (_title, row) => {
  expect(isIPv4(row.input)).toBe(row.expected)
})

test.each(rowsOf('ipv6').map((row) => [title(row), row] as const))('IPv6 %s', (_title, row) => {
  expect(isIPv6(row.input)).toBe(row.expected)
})

test.each(rowsOf('ip-class').map((row) => [title(row), row] as const))('classifyAddress %s', (_title, row) => {
  const category = classifyAddress(row.input)
  expect(category === 'global').toBe(row.expected)
  expect(categories(row)).toContain(category)
})

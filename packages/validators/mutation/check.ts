// What a mutant must survive: the corpora, and agreement between the formats' own answers, node:net and URL on edited rows.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { isIPv4 as netIsIPv4, isIPv6 as netIsIPv6 } from 'node:net'
import * as fc from 'fast-check'
import { rowsOf } from '../test/corpus.ts'
import { mutantsOf } from '../test/mutants.ts'
import type * as Subject from './subject.ts'

// The same inputs for every mutant, made once.
const sample = (...corpora: readonly string[]): readonly string[] =>
  fc.sample(mutantsOf(...corpora), { seed: 20261121, numRuns: 2000 })
const edited = {
  'devpayr-domain': sample('devpayr-domain'),
  hostname: sample('hostname'),
  'origin-url': sample('origin-url'),
  addresses: sample('ipv4', 'ipv6', 'ip-class'),
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
  for (const name of [...edited.hostname, ...edited['devpayr-domain']]) {
    equal(scanName(name, 0, name.length) > 0, findNameIssue(name) === 0)
  }
  for (const input of edited.addresses) {
    deepEqual([isIPv4(input), isIPv6(input)], [netIsIPv4(input), netIsIPv6(input) && !input.includes('%')])
  }
}

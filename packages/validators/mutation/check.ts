// What a mutant must survive: the corpora, and agreement between the formats' own answers, node:net and URL on edited rows.
// One process without a test runner, since it is started a thousand times. Exits with 1 at the first difference.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { isIPv4 as netIsIPv4, isIPv6 as netIsIPv6 } from 'node:net'
import * as fc from 'fast-check'
import { findNameIssue } from '../src/find-name-issue.ts'
import { classifyAddress, hostname, httpsOriginUrl, isIPv4, isIPv6, originUrl, projectDomain } from '../src/index.ts'
import { scanName } from '../src/scan-name.ts'
import { rowsOf } from '../test/corpus.ts'
import { mutantsOf } from '../test/mutants.ts'

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
for (const { input, expected } of rowsOf('ip-class')) equal(classifyAddress(input) === 'global', expected, input)

const settings = { seed: 20261121, numRuns: 600 }
for (const [format, corpus] of [...formats, [originUrl, 'origin-url'] as const]) {
  fc.assert(
    fc.property(mutantsOf(corpus), (input) => {
      const result = format.parse(input)
      equal(format.check(input) === 0, result.ok)
      if (!result.ok) ok(format.explain(result.issues[0].code))
      else if (format !== projectDomain) {
        const url = new URL(format === hostname ? `https://${input}` : input)
        equal(url.hostname.replace(/\.$/, ''), result.host)
      }
    }),
    settings,
  )
}
fc.assert(
  fc.property(mutantsOf('hostname', 'devpayr-domain'), (name) => {
    equal(scanName(name, 0, name.length) > 0, findNameIssue(name) === 0)
  }),
  settings,
)
fc.assert(
  fc.property(mutantsOf('ipv4', 'ipv6'), (input) => {
    deepEqual([isIPv4(input), isIPv6(input)], [netIsIPv4(input), netIsIPv6(input) && !input.includes('%')])
  }),
  settings,
)

import { expect, test } from 'vitest'
import { classifyAddress, hostname, httpsOriginUrl, isIPv4, isIPv6, projectDomain } from '../src/index.ts'

// Texts that a quadratic pattern would choke on: long runs of what a rule starts with and never ends.
const shapes: readonly (readonly [string, (size: number) => string])[] = [
  ['letters', (size) => 'a'.repeat(size)],
  ['labels', (size) => 'a.'.repeat(size / 2)],
  ['labels of 63', (size) => `${'a'.repeat(63)}.`.repeat(size / 64)],
  ['dots', (size) => `a.com${'.'.repeat(size)}`],
  ['hyphens', (size) => `a${'-'.repeat(size)}a.com`],
  ['hyphenated letters', (size) => 'a-'.repeat(size / 2)],
  ['digits', (size) => '1.'.repeat(size / 2)],
  ['zeros of a port', (size) => `localhost:${'0'.repeat(size)}`],
  ['A-labels', (size) => 'xn--a.'.repeat(size / 6)],
  ['hyphens after xn-', (size) => `xn-${'-'.repeat(size)}.com`],
  ['spaces inside', (size) => `a${' '.repeat(size)}b.com`],
  ['spaces around', (size) => `${' '.repeat(size / 2)}a.com${' '.repeat(size / 2)}`],
  ['unseen characters', (size) => `a${'\u200b'.repeat(size)}b`],
  ['U-label', (size) => `${'é'.repeat(size)}.de`],
  ['joiners', (size) => `${'\u06cc\u200c'.repeat(size / 2)}\u06cc.de`],
  ['marks before a joiner', (size) => `\u06cc${'\u064b'.repeat(size)}\u200c\u06cc.de`],
  ['labels from right to left', (size) => `${'\u05d0.'.repeat(size / 2)}de`],
  ['mathematical letters', (size) => `${'\u{1d41a}'.repeat(size / 2)}.de`],
  ['colons', (size) => ':'.repeat(size)],
  ['IPv6 groups', (size) => `[${'1:'.repeat(size / 2)}]`],
  ['open bracket', (size) => `[${'a'.repeat(size)}`],
  ['at signs', (size) => '@'.repeat(size)],
  ['slashes', (size) => `https:${'/'.repeat(size)}`],
  ['backslashes', (size) => `https://${'\\'.repeat(size)}`],
  ['long host', (size) => `https://${'a.'.repeat(size / 2)}com/`],
  ['long path', (size) => `https://example.com/${'a/'.repeat(size / 2)}`],
  ['long path with an end', (size) => `https://example.com/${'a'.repeat(size)} `],
  ['at signs after a host', (size) => `https://example.com?${'@'.repeat(size)}`],
  ['percents', (size) => `https://${'%61'.repeat(size / 3)}.com`],
  ['semicolons', (size) => `https://${'a;'.repeat(size / 2)}.com`],
]

const formats = [projectDomain, hostname, httpsOriginUrl]

function useAll(input: string): void {
  for (const format of formats) {
    format.is(input)
    format.check(input)
    format.parse(input)
    format.normalize(input)
  }
  isIPv4(input)
  isIPv6(input)
  classifyAddress(input)
}

// The quickest of several runs, in milliseconds of processor time: what else the machine does can only add.
function quickest(input: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage()
    useAll(input)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

// A busy machine may spoil one measurement; a quadratic rule spoils each (64 times as long).
test.each(shapes)('%s: eight times the input takes at most ten times as long', { retry: 3 }, (_name, make) => {
  const small = make(2048)
  const large = make(16_384)
  quickest(large, 5)
  // Below a twentieth of a millisecond the clock is all there is to see.
  expect(quickest(large, 8)).toBeLessThan(10 * Math.max(quickest(small, 15), 0.05))
})

test.each(shapes)('%s: a megabyte is answered in a second', { retry: 3 }, (_name, make) => {
  expect(quickest(make(1 << 20), 1)).toBeLessThan(1000)
})

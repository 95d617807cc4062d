import { addressBits, readIPv4 } from './ipv4.ts'

/**
 * Reads an IPv6 address from a position on.
 *
 * Profile: RFC 4291 2.2, the three text forms; `::` stands for at least one group; no zone (RFC 6874 never reached the
 * URL standard), no brackets.
 *
 * @returns the position behind it, what stands there being the caller's to judge; or the complement (`~`) of the position of
 * a character that cannot stand there
 */
export function readIPv6(text: string, from: number): number {
  const { length } = text
  let groups = 0
  // Where the second colon of `::` stands, which counts as a group; too low to stand before the start.
  let gap = -2
  let start = from
  let i = from
  if (text.charCodeAt(i) === 58) {
    if (text.charCodeAt(i + 1) !== 58) return ~from
    groups = 1
    gap = i + 1
    start = i += 2
  }
  // Groups are counted, not read: most callers ask for no more than the form, and this loop is what they wait for.
  for (; i < length; i++) {
    const code = text.charCodeAt(i)
    if ((code - 48) >>> 0 > 9 && ((code | 32) - 97) >>> 0 > 5) {
      if (code !== 58) break
      if (i === start) {
        if (gap >= 0) return ~i
        gap = i
      } else if (i - start > 4) return ~(start + 4)
      groups++
      start = i + 1
    }
  }
  if (i - start > 4) return ~(start + 4)
  if (i === start) {
    // Nothing after a colon is an end only after `::`.
    if (gap !== i - 1) return ~i
  } else if (i < length && text.charCodeAt(i) === 46) {
    const end = readIPv4(text, start)
    if (end < 0) return ~i
    i = end
    groups += 2
  } else groups++
  return groups === 8 || (gap >= 0 && groups < 8) ? i : ~(i - 1)
}

const groups = /* @__PURE__ */ new Uint16Array(8)

/** The eight groups of an address between two positions that {@link readIPv6} accepts; the same array at every call. */
export function groupsOf(text: string, from: number, to: number): Uint16Array {
  let count = 0
  let gap = 8
  let value = 0
  let start = from
  for (let i = from; i <= to; i++) {
    const code = i < to ? text.charCodeAt(i) : 58
    if (code === 46) {
      readIPv4(text, start)
      groups[count++] = addressBits() >>> 16
      value = addressBits() & 0xffff
      // Behind a dotted tail there is only the end.
      i = to - 1
    } else if (code !== 58) value = (value << 4) | ((code & 15) + (code > 64 ? 9 : 0))
    else {
      if (i > start) groups[count++] = value
      else gap = count
      value = 0
      start = i + 1
    }
  }
  groups.copyWithin(8 - count + gap, gap, count)
  return groups.fill(0, gap, 8 - count + gap)
}

/**
 * Tells whether a text is an IPv6 address, without brackets and zone.
 *
 * @example
 * isIPv6('2001:db8::1') // true
 * isIPv6('[2001:db8::1]') // false
 */
export function isIPv6(input: unknown): boolean {
  return typeof input === 'string' && readIPv6(input, 0) === input.length
}

import { readIPv4 } from './ipv4.ts'

// The groups that were read last, how many, and where among them `::` stands; kept, so that checking allocates nothing.
const groups = /* @__PURE__ */ new Uint16Array(8)
let count = 0
let gap = 0

/** The group of the address that {@link readIPv6} accepted last, at an index from 0 to 7. */
export function groupAt(index: number): number {
  if (gap < 0 || index < gap - 1) return groups[index] ?? 0
  const fromEnd = index - 8 + count
  return fromEnd < gap ? 0 : (groups[fromEnd] ?? 0)
}

/**
 * Reads an IPv6 address between two positions.
 *
 * Profile: RFC 4291 2.2, the three text forms; `::` stands for at least one group; no zone (RFC 6874 never reached the
 * URL standard), no brackets.
 *
 * @returns -1 when it is an address, else the position of the first character that cannot be part of one
 */
export function readIPv6(text: string, from: number, to: number): number {
  let piece = 0
  let compress = -1
  let i = from
  if (to - from < 2) return from
  if (text.charCodeAt(i) === 58) {
    if (text.charCodeAt(++i) !== 58) return from
    i++
    compress = ++piece
  }
  while (i < to) {
    if (piece === 8) return i
    const start = i
    const limit = Math.min(to, i + 4)
    let code = 0
    let value = 0
    for (; i < limit; i++) {
      code = text.charCodeAt(i)
      let digit = code - 48
      if (digit >>> 0 > 9) {
        digit = (code | 32) - 87
        if ((digit - 10) >>> 0 > 5) break
      }
      value = (value << 4) | digit
    }
    if (i === limit && i < to) code = text.charCodeAt(i)
    if (i === start) {
      if (code !== 58 || compress >= 0) return i
      i++
      compress = ++piece
      continue
    }
    if (i < to) {
      if (code === 46) {
        const address = piece < 7 ? readIPv4(text, start, to) : -1
        if (address < 0) return start
        groups[piece++] = address >>> 16
        value = address & 0xffff
        i = to
      } else if (code !== 58 || ++i === to) return i
    }
    groups[piece++] = value
  }
  count = piece
  gap = compress
  return compress < 0 && piece < 8 ? to : -1
}

/**
 * Tells whether a text is an IPv6 address, without brackets and zone.
 *
 * @example
 * isIPv6('2001:db8::1') // true
 * isIPv6('[2001:db8::1]') // false
 */
export function isIPv6(input: unknown): boolean {
  return typeof input === 'string' && input.length < 46 && readIPv6(input, 0, input.length) < 0
}

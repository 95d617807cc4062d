import { readIPv4 } from './ipv4.ts'

/** The eight groups of the address that {@link readIPv6} read last; kept, so that checking allocates nothing. */
export const groups: Uint16Array = /* @__PURE__ */ new Uint16Array(8)

/**
 * Reads an IPv6 address between two positions into {@link groups}.
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
  if (text.charCodeAt(i) === 58) {
    if (text.charCodeAt(++i) !== 58 || i >= to) return from
    i++
    compress = ++piece
  }
  while (i < to) {
    if (piece === 8) return i
    let code = text.charCodeAt(i)
    if (code === 58) {
      if (compress >= 0) return i
      i++
      compress = ++piece
      continue
    }
    const start = i
    let value = 0
    while (i < to && i - start < 4) {
      code = text.charCodeAt(i)
      if (code > 47 && code < 58) value = value * 16 + code - 48
      else if ((code |= 32) > 96 && code < 103) value = value * 16 + code - 87
      else break
      i++
    }
    if (i < to) {
      code = text.charCodeAt(i)
      if (code === 46 && i > start && piece < 7) {
        const address = readIPv4(text, start, to)
        if (address < 0) return start
        groups[piece++] = address >>> 16
        value = address & 0xffff
        i = to
      } else if (code !== 58 || i === start || ++i === to) return i
    }
    groups[piece++] = value
  }
  if (compress < 0) return piece === 8 ? -1 : to
  // Make room for the zeros that `::` stands for; the group counted at the `::` itself is one of them.
  const zeros = 8 - piece
  groups.copyWithin(compress + zeros, compress, piece)
  groups.fill(0, compress - 1, compress + zeros)
  return -1
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

import { addressBits, readIPv4 } from './ipv4.ts'

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
  let digits = 0
  let value = 0
  let i = from
  if (to - from < 2) return from
  if (text.charCodeAt(i) === 58) {
    if (text.charCodeAt(i + 1) !== 58) return from
    i += 2
    compress = piece = 1
  }
  for (; i < to; i++) {
    const code = text.charCodeAt(i)
    let digit = code - 48
    if (digit >>> 0 > 9) {
      digit = (code | 32) - 87
      if ((digit - 10) >>> 0 > 5) {
        if (code !== 58) break
        if (digits === 0) {
          if (compress >= 0) return i
          compress = ++piece
        } else {
          if (piece > 7) return i
          groups[piece++] = value
          digits = value = 0
        }
        continue
      }
    }
    if (++digits > 4) return i
    value = (value << 4) | digit
  }
  return endIPv6(text, i, to, piece, compress, digits, value)
}

// Apart from the loop, which is quicker without calls: the last group or the dotted tail, and the sum of groups.
function endIPv6(
  text: string,
  at: number,
  to: number,
  piece: number,
  compress: number,
  digits: number,
  value: number,
): number {
  count = piece
  gap = compress
  if (at < to) {
    if (!(digits > 0 && piece < 7 && text.charCodeAt(at) === 46 && readIPv4(text, at - digits, to))) return at
    groups[count++] = addressBits() >>> 16
    groups[count++] = addressBits() & 0xffff
  } else if (digits > 0) {
    if (piece > 7) return to - 1
    groups[count++] = value
  } else if (compress !== piece) return to - 1
  return count === 8 || (compress >= 0 && count < 8) ? -1 : to - 1
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

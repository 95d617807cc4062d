// The address that was read last; in a typed array, since a number above 2^31 would be allocated when it is returned.
const last = /* @__PURE__ */ new Int32Array(1)

/** The 32 bits of the address that {@link readIPv4} read last, as a signed number. */
export function addressBits(): number {
  return last[0] ?? 0
}

/**
 * Reads a dotted quad of decimal octets from a position on, without a copy.
 *
 * Profile: RFC 3986 3.2.2 `IPv4address`. Short forms, octal, hexadecimal and leading zeros are refused (RFC 6943 3.1.1):
 * parsers read them as different addresses.
 *
 * @returns the position behind it, or -1; what stands there is the caller's to judge
 */
export function readIPv4(text: string, from: number): number {
  const { length } = text
  let bits = 0
  let octet = -1
  let dots = 0
  let i = from
  for (; i < length; i++) {
    const code = text.charCodeAt(i)
    const digit = code - 48
    if (digit >>> 0 > 9) {
      if (code !== 46 || dots > 2) break
      if (octet < 0) return -1
      dots++
      bits = (bits << 8) | octet
      octet = -1
    } else {
      // An octet that is 0 so far cannot grow: that would be a leading zero.
      if (octet === 0) return -1
      octet = octet < 0 ? digit : octet * 10 + digit
      if (octet > 255) return -1
    }
  }
  if (dots < 3 || octet < 0) return -1
  last[0] = (bits << 8) | octet
  return i
}

/**
 * Tells whether a text is an IPv4 address in strict dotted-decimal form.
 *
 * @example
 * isIPv4('192.168.1.20') // true
 * isIPv4('192.168.01.20') // false
 */
export function isIPv4(input: unknown): boolean {
  return typeof input === 'string' && readIPv4(input, 0) === input.length
}

// The address that was read last; in a typed array, since a number above 2^31 would be allocated when it is returned.
const last = /* @__PURE__ */ new Int32Array(1)

/** The 32 bits of the address that {@link readIPv4} accepted last, as a signed number. */
export function addressBits(): number {
  return last[0] ?? 0
}

/**
 * Reads a dotted quad of decimal octets between two positions, without a copy.
 *
 * Profile: RFC 3986 3.2.2 `IPv4address`. Short forms, octal, hexadecimal and leading zeros are refused (RFC 6943 3.1.1):
 * parsers read them as different addresses.
 *
 * @returns whether it is one
 */
export function readIPv4(text: string, from: number, to: number): boolean {
  let bits = 0
  let octet = -1
  let dots = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 46) {
      if (octet < 0 || ++dots > 3) return false
      bits = (bits << 8) | octet
      octet = -1
    } else {
      const digit = code - 48
      // An octet that is 0 so far cannot grow: that would be a leading zero.
      if (digit >>> 0 > 9 || octet === 0) return false
      octet = octet < 0 ? digit : octet * 10 + digit
      if (octet > 255) return false
    }
  }
  if (dots < 3 || octet < 0) return false
  last[0] = (bits << 8) | octet
  return true
}

/**
 * Tells whether a text is an IPv4 address in strict dotted-decimal form.
 *
 * @example
 * isIPv4('192.168.1.20') // true
 * isIPv4('192.168.01.20') // false
 */
export function isIPv4(input: unknown): boolean {
  return typeof input === 'string' && input.length < 16 && readIPv4(input, 0, input.length)
}

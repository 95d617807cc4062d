/**
 * Reads a dotted quad of decimal octets between two positions, without a copy.
 *
 * Profile: RFC 3986 3.2.2 `IPv4address`. Short forms, octal, hexadecimal and leading zeros are refused (RFC 6943 3.1.1):
 * parsers read them as different addresses.
 *
 * @returns the address as an unsigned 32-bit number, or -1
 */
export function readIPv4(text: string, from: number, to: number): number {
  let address = 0
  let octet = -1
  let dots = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 46) {
      if (octet < 0 || ++dots > 3) return -1
      address = address * 256 + octet
      octet = -1
    } else {
      // An octet that is 0 so far cannot grow: that would be a leading zero.
      if (code < 48 || code > 57 || octet === 0) return -1
      octet = (octet < 0 ? 0 : octet * 10) + code - 48
      if (octet > 255) return -1
    }
  }
  return dots === 3 && octet >= 0 ? address * 256 + octet : -1
}

/**
 * Tells whether a text is an IPv4 address in strict dotted-decimal form.
 *
 * @example
 * isIPv4('192.168.1.20') // true
 * isIPv4('192.168.01.20') // false
 */
export function isIPv4(input: unknown): boolean {
  return typeof input === 'string' && input.length < 16 && readIPv4(input, 0, input.length) >= 0
}

/**
 * Reads the colon and port, if any, between two positions: decimal, 1 to 65535 (RFC 6335 6; 0 is reserved).
 *
 * @param zeros whether leading zeros are accepted
 */
export function isOptionalPort(text: string, from: number, to: number, zeros: boolean): boolean {
  if (from === to) return true
  if (text.charCodeAt(from) !== 58) return false
  let port = 0
  for (let i = from + 1; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit >>> 0 > 9 || (digit + port === 0 && !zeros)) return false
    port = Math.min(port * 10 + digit, 65536)
  }
  return port > 0 && port < 65536
}

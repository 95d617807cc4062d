import { issueAt, PORT_EMPTY, PORT_INVALID, PORT_LEADING_ZERO, PORT_OUT_OF_RANGE } from './issue-code.ts'

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

/** Tells what is wrong with the port from a position to the end of a text that is not `isOptionalPort`. */
export function findPortIssue(text: string, from: number): number {
  const digits = text.slice(from)
  const other = digits.search(/\D/)
  if (other >= 0) return issueAt(PORT_INVALID, from + other)
  return issueAt(!digits ? PORT_EMPTY : /^0./.test(digits) ? PORT_LEADING_ZERO : PORT_OUT_OF_RANGE, from)
}

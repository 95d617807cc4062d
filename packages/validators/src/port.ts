import { issueAt, PORT_EMPTY, PORT_INVALID, PORT_LEADING_ZERO, PORT_OUT_OF_RANGE } from './issue-code.ts'

/** The longest text of a port with its colon. */
export const MAX_PORT_TEXT = 6

/**
 * Checks the port between two positions: decimal ASCII digits without leading zeros, 1 to 65535 (RFC 6335 6; 0 is reserved).
 *
 * @returns 0, or code and position
 */
export function scanPort(text: string, from: number, to: number): number {
  if (from === to) return issueAt(PORT_EMPTY, from)
  let port = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return issueAt(PORT_INVALID, i)
    port = Math.min(port * 10 + digit, 65536)
  }
  if (to - from > 1 && text.charCodeAt(from) === 48) return issueAt(PORT_LEADING_ZERO, from)
  return port && port < 65536 ? 0 : issueAt(PORT_OUT_OF_RANGE, from)
}

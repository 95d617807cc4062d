import { issueAt, PORT_EMPTY, PORT_INVALID, PORT_LEADING_ZERO, PORT_OUT_OF_RANGE } from './issue-code.ts'

/** A colon and a port of 1 to 65535 (RFC 6335 6; 0 is reserved) without leading zeros, or nothing; as a pattern. */
export const OPTIONAL_PORT =
  '(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6(?:[0-4]\\d{3}|5(?:[0-4]\\d\\d|5(?:[0-2]\\d|3[0-5])))))?'

/** Tells what is wrong with a port from a position to the end of a text, which {@link OPTIONAL_PORT} does not match. */
export function findPortIssue(text: string, from: number): number {
  const digits = text.slice(from)
  const other = digits.search(/\D/)
  if (other >= 0) return issueAt(PORT_INVALID, from + other)
  return issueAt(!digits ? PORT_EMPTY : /^0./.test(digits) ? PORT_LEADING_ZERO : PORT_OUT_OF_RANGE, from)
}

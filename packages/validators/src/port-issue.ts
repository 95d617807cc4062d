import { issueAt, PORT_EMPTY, PORT_INVALID, PORT_LEADING_ZERO, PORT_OUT_OF_RANGE } from './issue-code.ts'

/** Tells what is wrong with the port from a position to the end of a text that is not `isOptionalPort`. */
export function findPortIssue(text: string, from: number): number {
  const digits = text.slice(from)
  const other = digits.search(/\D/)
  if (other >= 0) return issueAt(PORT_INVALID, from + other)
  return issueAt(!digits ? PORT_EMPTY : /^0./.test(digits) ? PORT_LEADING_ZERO : PORT_OUT_OF_RANGE, from)
}

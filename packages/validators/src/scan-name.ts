import { isDecodable } from './a-label.ts'
import {
  INVALID_CHARACTER,
  issueAt,
  LABEL_EMPTY,
  LABEL_HYPHEN,
  LABEL_TOO_LONG,
  NON_ASCII,
  NUMERIC_TLD,
  PUNYCODE,
  SINGLE_LABEL,
  TOO_LONG,
  UNDERSCORE,
  WHITESPACE_OR_CONTROL,
} from './issue-code.ts'

/** The longest name, without a root dot: 255 octets on the wire (RFC 1035 2.3.4). */
export const MAX_NAME = 253
const MAX_LABEL = 63

/**
 * Checks the name between two positions: letters, digits and inner hyphens in labels of 1 to 63 (RFC 1123 2.1), at least
 * two labels, at most 253 characters, no root dot, and a last label that no parser takes for a number (URL standard, "ends
 * in a number"). Reads at most 254 characters, whatever the length.
 *
 * @returns 0, or the first problem from the left as code and position; problems of the whole name come last
 */
export function scanName(text: string, from: number, to: number): number {
  const end = Math.min(to, from + MAX_NAME + 1)
  let label = from
  let encoded = 0
  for (let i = from; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 46
    if (code === 46) {
      if (i === end && end < to) break
      if (i === label) return issueAt(LABEL_EMPTY, i === to && i > from ? i - 1 : i)
      if (text.charCodeAt(i - 1) === 45) return issueAt(LABEL_HYPHEN, i - 1)
      if (i - label > MAX_LABEL) return issueAt(LABEL_TOO_LONG, label)
      if (!encoded && startsALabel(text, label) && !isDecodable(text.slice(label + 4, i))) {
        encoded = issueAt(PUNYCODE, label)
      }
      label = i + 1
    } else if (code === 45) {
      if (i === label) return issueAt(LABEL_HYPHEN, i)
    } else if (!isLetterOrDigit(code)) {
      return issueAt(
        code < 33 || code === 127
          ? WHITESPACE_OR_CONTROL
          : code > 127
            ? NON_ASCII
            : code === 95
              ? UNDERSCORE
              : INVALID_CHARACTER,
        i,
      )
    }
  }
  if (end < to && end - label > MAX_LABEL) return issueAt(LABEL_TOO_LONG, label)
  if (to - from > MAX_NAME) return issueAt(TOO_LONG, from + MAX_NAME)
  const last = text.lastIndexOf('.', to - 1) + 1
  if (isNumber(text, Math.max(last, from), to)) return issueAt(NUMERIC_TLD, Math.max(last, from))
  return last > from ? encoded : issueAt(SINGLE_LABEL, from)
}

function isLetterOrDigit(code: number): boolean {
  const letter = code | 32
  return (letter > 96 && letter < 123) || (code > 47 && code < 58)
}

/** Whether the label at this position begins with `xn--`, in any case. */
function startsALabel(text: string, at: number): boolean {
  return (
    text.charCodeAt(at + 3) === 45 &&
    text.charCodeAt(at + 2) === 45 &&
    (text.charCodeAt(at) | 32) === 120 &&
    (text.charCodeAt(at + 1) | 32) === 110
  )
}

// All digits, or 0x followed by hexadecimal digits or nothing: what the URL standard's IPv4 parser would take.
function isNumber(text: string, from: number, to: number): boolean {
  const hex = text.charCodeAt(from) === 48 && (text.charCodeAt(from + 1) | 32) === 120
  for (let i = hex ? from + 2 : from; i < to; i++) {
    const code = text.charCodeAt(i)
    const letter = code | 32
    if (!(code > 47 && code < 58) && !(hex && letter > 96 && letter < 103)) return false
  }
  return true
}

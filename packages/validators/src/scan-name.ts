/**
 * Decides whether the text between two positions is a name without root dot: labels of 1 to 63 letters, digits and inner
 * hyphens (RFC 1123 2.1), at least two, 253 characters at most (RFC 1035 2.3.4), and a last label that no parser takes for a
 * number (URL standard, "ends in a number"). One pass over character codes; allocates nothing.
 *
 * @returns 0, or twice the position of the last label, plus 1 when some label may begin with `xn--`: an x, and hyphens in its place
 */
export function scanName(text: string, from: number, to: number): number {
  if (to - from > 253) return 0
  let label = from
  let encoded = 0
  let previous = 46
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    // Neither letter nor digit; one unsigned comparison for each range is what makes this loop as fast as a pattern.
    if (((code | 32) - 97) >>> 0 > 25 && (code - 48) >>> 0 > 9) {
      if (code === 46) {
        if (previous < 47 || i - label > 63) return 0
        label = i + 1
      } else if (code !== 45 || previous === 46) return 0
      else if (previous === 45 && i - label === 3 && (text.charCodeAt(label) | 32) === 120) encoded = 1
    }
    previous = code
  }
  if (previous < 47 || to - label > 63 || label === from) return 0
  return text.charCodeAt(label) < 58 && isNumber(text, label, to) ? 0 : label * 2 + encoded
}

// All digits, or 0x followed by hexadecimal digits or nothing: what the URL standard's IPv4 parser would take.
function isNumber(text: string, from: number, to: number): boolean {
  const hex = text.charCodeAt(from) === 48 && (text.charCodeAt(from + 1) | 32) === 120
  for (let i = hex ? from + 2 : from; i < to; i++) {
    const code = text.charCodeAt(i) | 32
    if (code < 48 || (code > 57 && (!hex || code > 102))) return false
  }
  return true
}

/**
 * Decides whether the text between two positions is a name without root dot: labels of 1 to 63 letters, digits and inner
 * hyphens (RFC 1123 2.1), at least two, 253 characters at most (RFC 1035 2.3.4), and a last label that no parser takes for a
 * number (URL standard, "ends in a number"). One pass over character codes; allocates nothing.
 *
 * @returns 0 when it is none, 1 when it is, 2 when moreover some label may begin with `xn--`: an x, and hyphens in its place
 */
export function scanName(text: string, from: number, to: number): number {
  if (to - from > 253) return 0
  let label = from
  let hyphen = -1
  let name = 1
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    // Letters first, and nothing to remember of them: what makes this loop as fast as a pattern.
    if (((code | 32) - 97) >>> 0 < 26) continue
    if ((code - 48) >>> 0 > 9) {
      if (i === label) return 0
      if (code === 46) {
        if (hyphen === i - 1 || i - label > 63) return 0
        label = i + 1
      } else if (code !== 45) return 0
      else {
        if (i - label === 3 && hyphen === i - 1 && (text.charCodeAt(label) | 32) === 120) name = 2
        hyphen = i
      }
    }
  }
  if (label === from || label === to || hyphen === to - 1 || to - label > 63) return 0
  return text.charCodeAt(label) < 58 && isNumber(text, label, to) ? 0 : name
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

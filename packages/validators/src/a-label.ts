// Letters, marks, digits and symbols; the rest of Unicode (punctuation, spaces, controls, unassigned) is in no name. RFC 5892
// would leave symbols out too, but registries sold emoji names. Then the characters it allows in some contexts only.
const inNames = /^[-\p{L}\p{M}\p{Nd}\p{So}\u00b7\u0375\u05f3\u05f4\u30fb]+$/u
const ignorable = /\p{Default_Ignorable_Code_Point}|^\p{M}/u

/**
 * Tells whether what follows `xn--` is Punycode (RFC 3492 6.2) of a name that an A-label may stand for (RFC 5891 4.2).
 *
 * Not asked of `URL`: since the 2026 change of the URL standard, newer runtimes let such labels pass undecoded.
 *
 * @param encoded the label without its `xn--`
 */
export function isDecodable(encoded: string): boolean {
  const delimiter = encoded.lastIndexOf('-')
  // A delimiter with nothing before it, or nothing after it, is never written by the encoder.
  if (delimiter === 0 || delimiter === encoded.length - 1) return false
  const points = Array.from(delimiter < 0 ? '' : encoded.slice(0, delimiter).toLowerCase(), (c) => c.charCodeAt(0))
  let at = delimiter + 1
  let point = 128
  let bias = 72
  let index = 0
  while (at < encoded.length) {
    const before = index
    let weight = 1
    for (let k = 36; ; k += 36) {
      const code = encoded.charCodeAt(at++)
      // NaN, past the end, fails both comparisons.
      const digit = code > 47 && code < 58 ? code - 22 : code > 64 ? (code | 32) - 97 : 99
      if (digit > 35) return false
      index += digit * weight
      if (index > 0x7fffffff) return false
      const threshold = k <= bias ? 1 : Math.min(k - bias, 26)
      if (digit < threshold) break
      weight *= 36 - threshold
    }
    const length = points.length + 1
    let delta = Math.floor((index - before) / (before ? 2 : 700))
    delta += Math.floor(delta / length)
    for (bias = 0; delta > 455; bias += 36) delta = Math.floor(delta / 35)
    bias += Math.floor((36 * delta) / (delta + 38))
    point += Math.floor(index / length)
    index %= length
    if (point > 0x10ffff) return false
    points.splice(index++, 0, point)
  }
  const label = String.fromCodePoint(...points)
  return inNames.test(label) && !ignorable.test(label) && label === label.toLowerCase().normalize('NFKC')
}

/** Tells whether the name that ends at a position, and whose last label starts at another, is under one of some suffixes. */
export type SuffixGuard = (text: string, lastLabel: number, end: number) => boolean

/** Makes a guard for suffixes in lower case. It compares on label boundaries, in any case, and allocates nothing. */
export function guardSuffixes(suffixes: readonly string[]): SuffixGuard {
  // For each length of a last label, a bit for each first letter: enough to pass most names without a look at a suffix.
  const first = new Int32Array(64)
  for (const suffix of suffixes) {
    const label = suffix.lastIndexOf('.') + 1
    const length = suffix.length - label
    first[length] = (first[length] ?? 0) | (1 << suffix.charCodeAt(label))
  }
  return (text, lastLabel, end) =>
    (((first[end - lastLabel] ?? 0) >>> text.charCodeAt(lastLabel)) & 1) === 1 && isUnder(text, end, suffixes)
}

function isUnder(text: string, end: number, suffixes: readonly string[]): boolean {
  for (const suffix of suffixes) {
    const from = end - suffix.length
    // What precedes a whole name is no letter, digit or hyphen: nothing, or the slash of a URL.
    if (from === 0 || (from > 0 && text.charCodeAt(from - 1) < 48 && text.charCodeAt(from - 1) !== 45)) {
      let i = 0
      while (i < suffix.length && (text.charCodeAt(from + i) | 32) === (suffix.charCodeAt(i) | 32)) i++
      if (i === suffix.length) return true
    }
  }
  return false
}

/** Tells whether the name that ends at a position, and whose last label starts at another, is under one of some suffixes. */
export type SuffixGuard = (text: string, lastLabel: number, end: number) => boolean

// The length and first letter of a last label, in any case: enough to pass most names without a look at a suffix.
const bucketOf = (text: string, from: number, to: number): number => ((to - from) << 5) | (text.charCodeAt(from) & 31)

/** Makes a guard for suffixes in lower case. It compares on label boundaries, in any case, and allocates nothing. */
export function guardSuffixes(suffixes: readonly string[]): SuffixGuard {
  const buckets: (string[] | undefined)[] = Array.from({ length: 2048 })
  for (const suffix of suffixes)
    (buckets[bucketOf(suffix, suffix.lastIndexOf('.') + 1, suffix.length)] ??= []).push(suffix)
  return (text, lastLabel, end) => {
    const candidates = buckets[bucketOf(text, lastLabel, end)]
    // No callback: it would be allocated on every call.
    if (candidates !== undefined) for (const suffix of candidates) if (endsIn(text, end, suffix)) return true
    return false
  }
}

function endsIn(text: string, end: number, suffix: string): boolean {
  const from = end - suffix.length
  if (from < 0) return false
  for (let i = 0; i < suffix.length; i++) {
    if ((text.charCodeAt(from + i) | 32) !== (suffix.charCodeAt(i) | 32)) return false
  }
  // What precedes a whole name is no letter, digit or hyphen: nothing, or the slash of a URL.
  const before = from ? text.charCodeAt(from - 1) : 46
  return before === 46 || before === 47
}

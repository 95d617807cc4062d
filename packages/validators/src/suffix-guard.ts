/** Suffixes in lower case, by their last two letters: enough to tell most names apart from all of them. */
export type Suffixes = readonly (readonly string[] | undefined)[]

// The lowest five bits of the two characters before a position, which are the same in either case.
const keyAt = (text: string, end: number): number =>
  (text.charCodeAt(end - 1) & 31) * 32 + (text.charCodeAt(end - 2) & 31)

/** Prepares suffixes for {@link isUnder}; throws a TypeError for one that no name could be under as it is written. */
export function prepareSuffixes(suffixes: readonly string[]): Suffixes {
  // Of full length from the start: in a list that grows with gaps, looking up is a search.
  const prepared = Array<string[] | undefined>(1024)
  // A text has no `forEach`: its letters would be taken for suffixes.
  suffixes.forEach((suffix) => {
    if (!/^[-a-z\d]+(\.[-a-z\d]+)*$/.test(suffix)) throw new TypeError(`"${suffix}" is no lower-case ASCII suffix`)
    const alike = (prepared[keyAt(`.${suffix}`, suffix.length + 1)] ??= [])
    alike.push(suffix)
  })
  return prepared
}

/** Whether the name that ends at a position is one of the suffixes or below one, in any case. Allocates nothing. */
export function isUnder(text: string, end: number, suffixes: Suffixes): boolean {
  const alike = suffixes[keyAt(text, end)]
  return alike !== undefined && endsInOneOf(text, end, alike)
}

function endsInOneOf(text: string, end: number, suffixes: readonly string[]): boolean {
  for (const suffix of suffixes) {
    const from = end - suffix.length
    let i = 0
    while (i < suffix.length && (text.charCodeAt(from + i) | 32) === (suffix.charCodeAt(i) | 32)) i++
    // What precedes a whole name is no letter, digit or hyphen: nothing (not a number, so 0), or the slash of a URL.
    const before = text.charCodeAt(from - 1) | 0
    if (i === suffix.length && before < 48 && before !== 45) return true
  }
  return false
}

/**
 * The pattern of a name: labels of letters, digits and inner hyphens (RFC 1123 2.1), at least two, the last of which no
 * parser takes for a number (URL standard, "ends in a number"). Lengths are not its business: alternating disjoint classes
 * are linear on every input, and a count would cost more than the rest.
 *
 * @param refused suffixes that are refused together with everything below them
 * @param end what follows the name, as a pattern; it is how a last label is told from others
 * @param prefix a pattern that no label may begin with, followed by `|`
 * @param start what precedes the name, as a pattern
 */
export function namePattern(refused: readonly string[], end: string, prefix = '', start = ''): RegExp {
  const last = ['\\d+', '0x[\\da-f]*', ...refused.map((suffix) => suffix.replace('.', '\\.'))].join('|')
  const label = `(?!${prefix}(?:${last})${end})[a-z\\d]+(?:-+[a-z\\d]+)*`
  return new RegExp(`^${start}(?:${label}\\.)+${label}${end}`, 'i')
}

/** Whether no label has more than 63 characters and the name no more than 253, not counting a root dot (RFC 1035 2.3.4). */
export function fits(name: string): boolean {
  return name.length < 64 || !/[^.]{64}|^.{253}(?!\.$)./.test(name)
}

// Disjoint classes alternate, and nothing is counted: linear on every input.
const LABEL = '[a-z0-9]+(?:-+[a-z0-9]+)*'
const LAST_LABEL = '[a-z][a-z0-9]*(?:-+[a-z0-9]+)*'

/**
 * A pattern for the common case, without regard to length: accepts nothing that a scan would refuse, and leaves rare
 * spellings (A-labels, a last label that starts with a digit) to the scan.
 *
 * @param suffixes names that are not accepted, nor anything below them
 * @param end what follows the name, as a pattern
 */
export function fastName(suffixes: readonly string[], end: string, start = ''): RegExp {
  const refused = suffixes.map((suffix) => `${suffix.replace(/[^a-z0-9]/gi, '\\$&')}${end}`)
  const ahead = `(?!${['xn--', ...refused].join('|')})`
  return new RegExp(`^${start}(?:${ahead}${LABEL}\\.)+${ahead}${LAST_LABEL}${end}`, 'i')
}

/** The grammar as a pattern for JSON Schema, where nothing but patterns can be said: every accepted name matches it. */
export const NAME_PATTERN =
  '^(?:[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?\\.?$'

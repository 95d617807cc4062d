/**
 * The suffixes under which Domainee can connect no hostname, as far as documents tell: special-use names (RFC 6761, 6762,
 * 7686, 9476; ICANN's `internal`), infrastructure (`arpa`) and the platform's own. The server's list is not published.
 */
export const reservedSuffixes: readonly string[] = [
  'localhost',
  'local',
  'test',
  'invalid',
  'example',
  'onion',
  'alt',
  'internal',
  'arpa',
  'domainee.dev',
]

/** {@link reservedSuffixes} and those that private networks use; no origin under them can be reached from outside. */
export const privateSuffixes: readonly string[] = [
  ...reservedSuffixes,
  'lan',
  'corp',
  'home',
  'intranet',
  'private',
  'svc',
  'localdomain',
]

/**
 * Which of the suffixes the name between two positions ends in, on a label boundary, in any case.
 *
 * @returns the position in the text at which the suffix starts, or -1
 */
export function suffixAt(text: string, from: number, to: number, suffixes: readonly string[]): number {
  for (const suffix of suffixes) {
    const at = to - suffix.length
    if (at === from || (at > from && text.charCodeAt(at - 1) === 46)) {
      if (text.slice(at, to).toLowerCase() === suffix) return at
    }
  }
  return -1
}

import { isReadAlike } from './read-alike.ts'
import { readHost } from './read-host.ts'

// Of more characters other parsers read nothing, and no name of 253 comes; the capital is two letters to older runtimes.
const unreadable = /^[^]{256}|ẞ/

/**
 * How every parser reads a host: percent-decoded, mapped to ASCII, numbers as IPv4. Slow: only for hosts that are not written as
 * they are read.
 *
 * @returns the host, or an empty text where `URL` refuses it or others read something else
 */
export function hostnameOf(host: string): string {
  if (unreadable.test(host)) return ''
  // Some parsers lower capitals by their place in a word, some do not compose all that a person typed as letter and mark.
  const lower = host.toLowerCase()
  const name = lower.normalize('NFKC')
  if (lower !== lower.normalize('NFC') || !isReadAlike(name)) return ''
  const read = readHost(host)
  // Read a second time only where it may be accepted.
  return name === host || !read.includes('xn--') || read === readHost(name) ? read : ''
}

// ASCII that no name has, hyphens at the ends of a label, marks that belong to nothing, a last label of digits, which may be an
// address, and what `URL` drops on the way to ASCII. Joiners it keeps, where a script needs one, or refuses.
const unfit = /(?![-.A-Za-z\d])[\0-\x7f]|(^|\.)[-\p{M}]|-(\.|$)|(^|\.)\p{Nd}+\.?$|\s|(?!\u200c|\u200d)[\p{C}\p{DI}]/u

/** {@link hostnameOf} for what may be a name with U-labels; an empty text for what `URL` would drop or decode parts of. */
export const nameOf = (text: string): string => (unfit.test(text) ? '' : hostnameOf(text))

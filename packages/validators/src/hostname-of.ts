import { urlOf } from './host-url.ts'
import { isReadAlike } from './read-alike.ts'

// Every supported runtime has it; declared here, since the library compiles without any runtime's own types.
declare const URL: { new (url: string): { readonly hostname: string }; canParse: (url: string) => boolean }

const MAX_HOST = 1024

/**
 * How every `URL` reads a host: percent-decoded, mapped to ASCII, numbers as IPv4. Slow: only for hosts that are not written
 * as they are read.
 *
 * @returns the host, or an empty text where `URL` refuses it, here or elsewhere
 */
export function hostnameOf(host: string): string {
  // Mapping to ASCII may take quadratic time, and nothing this long becomes a name of 253 characters.
  if (host.length > MAX_HOST) return ''
  const url = urlOf(host)
  // Asked first, since an error takes ten times as long as an answer.
  // Browsers percent-encode some of the characters which the standard forbids, and Node 20.0 leaves a capital Z.
  return URL.canParse(url) && isReadAlike(host) ? new URL(url).hostname.replace(/^[^%]*%.*/, '').toLowerCase() : ''
}

// ASCII that no name has, hyphens at the ends of a label, and what `URL` drops on the way to ASCII. Joiners it keeps, where a
// script needs one, or refuses; a selector of emoji it drops too, but nobody sees or types that apart from its sign.
const unfit = /(?![-.A-Za-z\d])[\0-\x7f]|(^|\.)-|-(\.|$)|\s|(?!\u200c|\u200d|\ufe0f)[\p{C}\p{DI}]/u

/** {@link hostnameOf} for what may be a name with U-labels; an empty text for what `URL` would drop or decode parts of. */
export const nameOf = (text: string): string => (unfit.test(text) ? '' : hostnameOf(text))

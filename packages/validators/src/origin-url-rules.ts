import { isInternational, isOriginHost } from './origin-host.ts'
import { isOptionalPort } from './port.ts'
import { privateSuffixes } from './private-suffixes.ts'
import type { AcceptsFor } from './rules.ts'
import { scanName } from './scan-name.ts'
import { isUnder, prepareSuffixes } from './suffix-guard.ts'

/** The rules of `originUrl` and `httpsOriginUrl` that `with` changes. */
export interface OriginUrlOptions {
  /**
   * Suffixes that no origin may be under. They take the place of the exported list; add to it by
   * spreading it. In lower-case ASCII, without a leading dot; others throw a TypeError.
   */
  readonly reservedSuffixes: readonly string[]
}

// Whether what follows the authority is path and query in visible ASCII. A query without a path must not have an @ before
// the first slash: parsers that end the authority at slashes only would find a user name.
function isRest(text: string, from: number): boolean {
  for (let i = from, slash = false; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 33 || code > 126 || code === 35 || code === 92 || (code === 64 && !slash)) return false
    slash ||= code === 47
  }
  return true
}

/**
 * Decides for `originUrl` and `httpsOriginUrl`; see there.
 *
 * @param schemes the accepted schemes with what follows them up to the host
 */
export const acceptsOriginUrl =
  (...schemes: readonly string[]): AcceptsFor<OriginUrlOptions> =>
  ({ reservedSuffixes = privateSuffixes }) => {
    const refused = prepareSuffixes(reservedSuffixes)
    const anyCase = new RegExp(`^(${schemes.join('|')})`, 'i')
    const { length: count } = schemes

    const accepts = (text: unknown): boolean => {
      if (typeof text !== 'string') return false
      const from = text.startsWith('https://') ? 8 : 7
      if (from === 7 && !(count > 1 && text.startsWith('http://'))) {
        // Other spellings of the scheme are rare, and not worth a second way to read the rest.
        const scheme = anyCase.exec(text)?.[0]
        return scheme !== undefined && accepts(scheme.toLowerCase() + text.slice(scheme.length))
      }
      const { length } = text
      // A name and nothing else up to the path: nearly every origin, and one pass is enough.
      const slash = text.indexOf('/', from)
      const path = slash < 0 ? length : slash
      const found = scanName(text, from, path)
      if (found === 1) return !isUnder(text, path, refused) && isRest(text, path)
      const query = text.indexOf('?', from)
      const rest = query < 0 || query > path ? path : query
      // Without a closing bracket the colon of the scheme is found, and no port follows that.
      const colon = text.indexOf(':', text.charCodeAt(from) === 91 ? text.indexOf(']', from) : from)
      const end = colon < 0 || colon > rest ? rest : colon
      let all = 0
      for (let i = from; i < end; i++) all |= text.charCodeAt(i)
      if (!isOptionalPort(text, end, rest, true) || !isRest(text, rest)) return false
      return all < 128 ? isOriginHost(text, from, end, refused) : isInternational(text.slice(from, end), refused)
    }
    return accepts
  }

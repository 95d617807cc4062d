import {
  AMBIGUOUS_SYNTAX,
  CREDENTIALS_OR_CONFUSION,
  FRAGMENT,
  INVALID_HOST,
  INVALID_URL,
  issueAt,
  NON_ASCII,
  SCHEME,
  WHITESPACE_OR_CONTROL,
} from './issue-code.ts'
import { findOriginHostIssue, isOriginHost } from './origin-host.ts'
import { isOptionalPort } from './port.ts'
import { privateSuffixes } from './private-suffixes.ts'
import type { RulesFor } from './rules.ts'
import { guardSuffixes } from './suffix-guard.ts'

/** The rules of `originUrl` and `httpsOriginUrl` that `with` changes. */
export interface OriginUrlOptions {
  /** Suffixes that no origin may be under; lower case, without a leading dot. */
  readonly reservedSuffixes: readonly string[]
}

/** Scheme, slashes, host, port, rest: RFC 3986 appendix B, and the slashes that the URL standard would skip. */
export const urlParts: RegExp = /^([a-z][-+.a-z\d]*:)?([/\\]*)(\[[^\]]*\]|[^:/?#]*)(:[^/?#]*)?([^]*)$/i

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
 * The rules of `originUrl` and `httpsOriginUrl`; see there.
 *
 * @param schemes the accepted schemes with what follows them up to the host, the shortest last
 */
export const originUrlRules =
  (...schemes: readonly string[]): RulesFor<OriginUrlOptions> =>
  ({ reservedSuffixes = privateSuffixes }) => {
    const isRefused = guardSuffixes(reservedSuffixes)
    const accepted = new RegExp(`^(?:${schemes.join('|')})`, 'i')

    const find = (text: string): number => {
      const [, protocol = '', slashes = '', host = '', port = '', rest = ''] = urlParts.exec(text) ?? []
      const from = protocol.length + 2
      // What `URL` strips without a word: the string that is sent on is not the one that was judged.
      const stripped = text.search(/^[\s\p{C}]|[\t\n\r]|[\s\p{C}]$/u)
      if (stripped >= 0) return issueAt(WHITESPACE_OR_CONTROL, stripped)
      if (!protocol) return INVALID_URL
      if (!schemes.some((scheme) => scheme.startsWith(protocol.toLowerCase()))) return SCHEME
      if (slashes !== '//') return issueAt(host ? AMBIGUOUS_SYNTAX : INVALID_URL, from - 2)
      const backslash = text.indexOf('\\')
      if (backslash > 0) return issueAt(AMBIGUOUS_SYNTAX, backslash)
      // Older parsers end the authority at a slash only, and find a user name where newer ones see a query.
      const user = /^[^/]*@/.exec(text.slice(from))?.[0].length
      if (user)
        return issueAt(
          /^([:/?#]|$)/.test(text.slice(from + user)) ? INVALID_URL : CREDENTIALS_OR_CONFUSION,
          from + user - 1,
        )
      const found = findOriginHostIssue(host, isRefused)
      if (found) return found + (from << 8)
      const afterHost = from + host.length
      if (/\D/.test(port.slice(1)) || Number(port.slice(1)) > 65535 || /^[^/?#]/.test(rest))
        return issueAt(INVALID_URL, afterHost)
      if (port && !Number(port.slice(1))) return issueAt(INVALID_HOST, afterHost)
      const afterPort = afterHost + port.length
      const unseen = rest.search(/[^!-~]/)
      if (unseen >= 0) {
        return issueAt(rest.charCodeAt(unseen) > 127 ? NON_ASCII : WHITESPACE_OR_CONTROL, afterPort + unseen)
      }
      return rest.includes('#') ? issueAt(FRAGMENT, afterPort + rest.indexOf('#')) : 0
    }

    const accepts = (text: string): boolean => {
      const from = text.startsWith('https://') ? 8 : 7
      // Other spellings of the scheme, and hosts that are not ASCII: rare, and not worth a second way to read them.
      if (!(from === 8 || (schemes.length > 1 && text.startsWith('http://')))) return accepted.test(text) && !find(text)
      let end = text.charCodeAt(from) === 91 ? Math.max(from, text.indexOf(']', from)) : from
      let code = 0
      for (; end < text.length; end++) {
        code = text.charCodeAt(end)
        if (code > 127) return !find(text)
        if (code === 58 || code === 47 || code === 63) break
      }
      let rest = end
      if (code === 58) while (rest < text.length && text.charCodeAt(rest) !== 47 && text.charCodeAt(rest) !== 63) rest++
      return isOptionalPort(text, end, rest, true) && isRest(text, rest) && isOriginHost(text, from, end, isRefused)
    }
    return { accepts, find }
  }

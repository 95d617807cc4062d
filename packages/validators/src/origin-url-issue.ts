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
import { findOriginHostIssue } from './origin-host-issue.ts'
import type { OriginUrlOptions } from './origin-url-rules.ts'
import { privateSuffixes } from './private-suffixes.ts'
import type { FindFor } from './rules.ts'
import { prepareSuffixes } from './suffix-guard.ts'

/** Scheme, slashes, host, port, rest: RFC 3986 appendix B, and the slashes that the URL standard would skip. */
export const urlParts: RegExp = /^([a-z][-+.a-z\d]*:)?([/\\]*)(\[[^\]]*\]|[^:/?#]*)(:[^/?#]*)?([^]*)$/i

/**
 * Finds the issue for `originUrl` and `httpsOriginUrl`; see there.
 *
 * @param schemes as for `acceptsOriginUrl`
 */
export const findOriginUrlIssue =
  (...schemes: readonly string[]): FindFor<OriginUrlOptions> =>
  ({ reservedSuffixes = privateSuffixes }) => {
    const refused = prepareSuffixes(reservedSuffixes)
    return (text) => {
      const [, protocol = '', slashes = '', host = '', port = '', rest = ''] = urlParts.exec(text) ?? []
      const from = protocol.length + 2
      // What `URL` strips without a word: the string that is sent on is not the one that was judged.
      const stripped = text.search(/^[\s\p{C}]|[\t\n\r]|[\s\p{Cc}]$/u)
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
      // Before the host is judged: a bare IPv6 address begins with a number, which alone would be an IPv4 address.
      const afterHost = from + host.length
      if (/\D/.test(port.slice(1)) || Number(port.slice(1)) > 65535 || /^[^/?#]/.test(rest))
        return issueAt(INVALID_URL, afterHost)
      const found = findOriginHostIssue(host, refused)
      // Unseen at the end, but not stripped: what it hides is worth more words than that it is there.
      const hidden = text.search(/\p{C}$/u)
      if (hidden >= 0 && (!found || (found & 255) === INVALID_HOST)) return issueAt(WHITESPACE_OR_CONTROL, hidden)
      if (found) return found + (from << 8)
      if (port && !Number(port.slice(1))) return issueAt(INVALID_HOST, afterHost)
      const afterPort = afterHost + port.length
      const unseen = rest.search(/[^!-~]/)
      if (unseen >= 0) {
        return issueAt(rest.charCodeAt(unseen) > 127 ? NON_ASCII : WHITESPACE_OR_CONTROL, afterPort + unseen)
      }
      return rest.includes('#') ? issueAt(FRAGMENT, afterPort + rest.indexOf('#')) : 0
    }
  }

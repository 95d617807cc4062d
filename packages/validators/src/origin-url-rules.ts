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
import { namePattern } from './name-pattern.ts'
import { findOriginHostIssue } from './origin-host.ts'
import { OPTIONAL_PORT } from './port.ts'
import { privateSuffixes } from './private-suffixes.ts'
import type { RulesFor } from './rules.ts'

/** The rules of `originUrl` and `httpsOriginUrl` that `with` changes. */
export interface OriginUrlOptions {
  /** Suffixes that no origin may be under; lower case, without a leading dot. */
  readonly reservedSuffixes: readonly string[]
}

/** Scheme, slashes, host, port, rest: RFC 3986 appendix B, and the slashes that the URL standard would skip. */
export const urlParts: RegExp = /^([a-z][-+.a-z\d]*:)?([/\\]*)(\[[^\]]*\]|[^:/?#]*)(:[^/?#]*)?([^]*)$/i

const tooLong = /^[^/]+\/\/(?:[^:/?]{254}(?<!\.)|[^:/?]*[^.:/?]{64})/

/**
 * The rules of `originUrl` and `httpsOriginUrl`; see there.
 *
 * @param scheme the accepted schemes, as a pattern
 */
export const originUrlRules =
  (scheme: string): RulesFor<OriginUrlOptions> =>
  ({ reservedSuffixes = privateSuffixes }) => {
    // A name, a port, a path: what nearly every origin consists of. The rest is for the parts, one after the other.
    const common = namePattern(reservedSuffixes, `\\.?${OPTIONAL_PORT}(?:/[!"$-[\\]-~]*)?$`, 'xn--|', `${scheme}://`)
    const name = namePattern(reservedSuffixes, '\\.?$')
    const accepted = new RegExp(`^${scheme}:`, 'i')

    const find = (text: string): number => {
      const [, protocol = '', slashes = '', host = '', port = '', rest = ''] = urlParts.exec(text) ?? []
      const from = protocol.length + 2
      // What `URL` strips without a word: the string that is sent on is not the one that was judged.
      const stripped = text.search(/^[\s\p{C}]|[\t\n\r]|[\s\p{C}]$/u)
      if (stripped >= 0) return issueAt(WHITESPACE_OR_CONTROL, stripped)
      if (!protocol) return INVALID_URL
      if (!accepted.test(text)) return SCHEME
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
      const found = findOriginHostIssue(host, name)
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

    return { accepts: (text) => (common.test(text) && (text.length < 64 || !tooLong.test(text))) || !find(text), find }
  }

import { defineFormat } from './define-format.ts'
import type { Definition } from './define-format.ts'
import type { Branded, Format } from './format.ts'
import {
  AMBIGUOUS_SYNTAX,
  CREDENTIALS_OR_CONFUSION,
  FRAGMENT,
  INVALID_HOST,
  INVALID_URL,
  issueAt,
  NON_ASCII,
  PORT_LEADING_ZERO,
  SCHEME,
  WHITESPACE_OR_CONTROL,
} from './issue-code.ts'
import { fastName } from './name-pattern.ts'
import { checkOriginHost } from './origin-host.ts'
import { originTexts } from './origin-texts.ts'
import { scanPort } from './port.ts'
import { readOrigin } from './read-origin.ts'
import { trimUnseen } from './repair-name.ts'
import { privateSuffixes } from './reserved-suffixes.ts'

/** A string that {@link originUrl} has accepted. */
export type OriginUrl = Branded<'OriginUrl' | 'HttpsOriginUrl'>

/** A string that {@link httpsOriginUrl} has accepted; an {@link OriginUrl} too. */
export type HttpsOriginUrl = OriginUrl & Branded<'HttpsOriginUrl'>

/** The rules of {@link originUrl} and {@link httpsOriginUrl} that `with` changes. */
export interface OriginUrlOptions {
  /** Suffixes that no origin may be under; lower case, without a leading dot. */
  readonly reservedSuffixes?: readonly string[]
}

const visible = /^[!-~]*$/

function define(scheme: 'https' | 'https?', { reservedSuffixes = privateSuffixes }: OriginUrlOptions): Definition {
  const fast = fastName(reservedSuffixes, '(?::[1-9]\\d{0,3})?(?:/[!"$-\\[\\]-~]*)?$', `${scheme}://`)
  const accepted = new RegExp(`^${scheme}:`, 'i')

  const check = (text: string): number => {
    if (text.length < 64 && fast.test(text)) return 0
    // What `URL` strips without a word: the string that is sent on is not the one that was judged.
    const stripped = trimUnseen(text) === text ? text.search(/[\t\n\r]/) : text.search(/[\s\p{Cc}\p{Cf}]/u)
    if (stripped >= 0) return issueAt(WHITESPACE_OR_CONTROL, stripped)
    const colon = /^[a-z][-+.a-z\d]*:/i.exec(text)?.[0].length ?? 0
    if (!colon) return issueAt(INVALID_URL, 0)
    if (!accepted.test(text)) return issueAt(SCHEME, 0)
    const from = colon + 2
    if (!/^\/\/[^/\\]/.test(text.slice(colon))) {
      // The URL standard skips any run of slashes here; without anything after it, no parser finds a host.
      return issueAt(/^[/\\]*(?:[?#]|$)/.test(text.slice(colon)) ? INVALID_URL : AMBIGUOUS_SYNTAX, colon)
    }
    const backslash = text.indexOf('\\')
    if (backslash > 0) return issueAt(AMBIGUOUS_SYNTAX, backslash)
    return checkAuthority(text, from, from + text.slice(from).search(/[/?#]|$/), reservedSuffixes)
  }

  return {
    name: scheme === 'https' ? 'https-origin-url' : 'origin-url',
    title: 'Origin URL',
    texts: originTexts(
      scheme === 'https'
        ? 'scheme_not_https: must start with https://'
        : 'scheme_not_http: must start with https:// or http://',
    ),
    schema: { pattern: `^[Hh][Tt][Tt][Pp]${scheme === 'https' ? '[Ss]' : '[Ss]?'}:\\/\\/[^\\s\\\\#@]+(?:\\/[!-~]*)?$` },
    check,
    read: readOrigin,
    repair(text, code, position) {
      const trimmed = trimUnseen(text)
      if (trimmed !== text) return trimmed
      if (code === FRAGMENT) return text.slice(0, position)
      if (code === INVALID_URL && /^[a-z\d][-.a-z\d]*\.[-.a-z\d]*[a-z]/i.test(text)) return `https://${text}`
      if (code === SCHEME) return text.replace(/^http:/i, 'https:')
      return text
    },
  }
}

function checkAuthority(text: string, from: number, to: number, suffixes: readonly string[]): number {
  // Older parsers end the authority at a slash only, and find a user name where newer ones see a query.
  const slash = text.indexOf('/', from)
  const at = text.lastIndexOf('@', slash < 0 ? text.length : slash)
  if (at >= from) return at + 1 === to ? issueAt(INVALID_URL, at) : issueAt(CREDENTIALS_OR_CONFUSION, at)
  const bracket = text.charCodeAt(from) === 91 ? text.indexOf(']', from) : from
  const colon = text.indexOf(':', bracket < 0 ? to : bracket)
  const end = colon < 0 || colon > to ? to : colon
  if (end === from) return issueAt(INVALID_URL, from)
  const host = checkOriginHost(text, from, end, suffixes)
  if (host) return host
  if (end < to) {
    const port = scanPort(text, end + 1, to)
    const written = text.slice(end + 1, to)
    if (!Number(written)) return issueAt(/^\d*$/.test(written) ? INVALID_HOST : INVALID_URL, end)
    if (port && ((port & 255) !== PORT_LEADING_ZERO || Number(written) > 65535)) return issueAt(INVALID_URL, end + 1)
  }
  const rest = text.slice(to)
  if (!visible.test(rest)) {
    const position = to + rest.search(/[^!-~]/)
    return issueAt(text.charCodeAt(position) > 127 ? NON_ASCII : WHITESPACE_OR_CONTROL, position)
  }
  const hash = rest.indexOf('#')
  return hash < 0 ? 0 : issueAt(FRAGMENT, to + hash)
}

/**
 * Domainee's `originUrl` when a domain is created or updated: where the edge proxies requests to.
 *
 * Profile: `https://` or `http://`, a host, an optional port of 1 to 65535, path and query in visible ASCII. The host is a
 * public name (RFC 1123 2.1, at least two labels, one root dot at most), a strict IPv4 address or a bracketed IPv6 address
 * that is global unicast. No user, no fragment, and no spelling that two parsers could read differently, although the URL
 * standard would repair it. IDN stance: U-labels are accepted through `URL`, the canonical form has A-labels.
 *
 * Advice to a person filling in a form, and no protection of a server: a name can point anywhere by the time it is
 * resolved, so whoever connects must judge the address it connects to.
 *
 * @example
 * originUrl.is('http://janesbakery.acmesites.app:8080/shop') // true
 * originUrl.parse('http://127.1') // { ok: false, issues: [{ code: 'private_address', position: 7, ... }] }
 */
export const originUrl: Format<OriginUrl, OriginUrlOptions> = /* @__PURE__ */ defineFormat<OriginUrl, OriginUrlOptions>(
  (options) => define('https?', options),
  {},
)

/**
 * Domainee's `originUrl` when a purchase is connected: {@link originUrl} with `https://` only.
 *
 * @example
 * httpsOriginUrl.parse('HTTPS://Example.com:443') // { ok: true, canonical: 'https://example.com', ... }
 * httpsOriginUrl.parse('http://example.com') // { ok: false, issues: [{ code: 'scheme_not_https', suggestion: 'https://example.com', ... }] }
 */
export const httpsOriginUrl: Format<HttpsOriginUrl, OriginUrlOptions> = /* @__PURE__ */ defineFormat<
  HttpsOriginUrl,
  OriginUrlOptions
>((options) => define('https', options), {})

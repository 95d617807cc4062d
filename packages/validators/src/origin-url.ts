import { defineFormat } from './define-format.ts'
import type { Definition } from './define-format.ts'
import type { Branded, Format } from './format.ts'
import { hostnameOf } from './hostname-of.ts'
import { isIPv4 } from './ipv4.ts'
import { FRAGMENT, INVALID_URL, SCHEME } from './issue-code.ts'
import { originTexts } from './origin-texts.ts'
import { findOriginUrlIssue, urlParts } from './origin-url-issue.ts'
import { acceptsOriginUrl } from './origin-url-rules.ts'
import type { OriginUrlOptions } from './origin-url-rules.ts'
import { composed, trimUnseen } from './repair-name.ts'

/** A string that {@link originUrl} has accepted, or {@link httpsOriginUrl}. */
export type OriginUrl = Branded<'OriginUrl' | 'HttpsOriginUrl'>

/** A string that {@link httpsOriginUrl} has accepted. */
export type HttpsOriginUrl = Branded<'HttpsOriginUrl'>

// Public services whose names answer with the address written in them, with loopback, or with alternating addresses.
const rebinding =
  /(^|\.)((nip|sslip|xip)\.io|(localtest|lvh|vcap|fuf|traefik)\.me|lacolhost\.com|local\.gd|localho\.st|1u\.ms|rbndr\.us)$/

// The port of HTTP answers no HTTPS.
const overTls = (url: string): string => url.replace(/^([a-z]+:\/\/[^/?]*):80(?=[/?]|$)/, '$1')

const define = (name: string, schemes: readonly string[], schemeText: string): Definition<OriginUrlOptions> => ({
  name,
  title: 'Origin URL',
  texts: originTexts(schemeText),
  schema: { pattern: '^[A-Za-z]+://[^\\s\\\\#]+$' },
  acceptsFor: acceptsOriginUrl(...schemes),
  findFor: findOriginUrlIssue(...schemes),
  read(text) {
    const [, written = '', , authority = '', digits = '', rest = ''] = urlParts.exec(text) ?? []
    const protocol = written.toLowerCase()
    // A name in ASCII is read as it is written; not every runtime's `URL` takes all of them.
    const read = /^[-.a-z\d]+$/i.test(authority) ? authority.toLowerCase() : hostnameOf(authority)
    const host = read.replace(/\.$/, '')
    const number = Number(digits.slice(1))
    const port = !number || number === (protocol === 'https:' ? 443 : 80) ? undefined : number
    return {
      kind: host.startsWith('[') ? 'ipv6' : isIPv4(host) ? 'ipv4' : 'domain',
      host,
      port,
      canonical: `${protocol}//${host}${port ? `:${port}` : ''}${rest === '/' ? '' : rest.replace(/^\?/, '/?')}`,
      advisories: [
        ...(rebinding.test(host) ? (['rebinding_name'] as const) : []),
        ...(text.length > 2048 ? (['long_url'] as const) : []),
      ],
    }
  },
  repair(text, code, position) {
    if (code === FRAGMENT) return text.slice(0, position)
    // What stands before the port of a bare host is a scheme to URL parsers.
    if ((code === INVALID_URL || code === SCHEME) && /^[-\w]+\.[-\w.]*[a-z]($|[/?]|:\d)/i.test(text))
      return overTls(`https://${text}`)
    return code === SCHEME ? overTls(text.replace(/^http:/i, 'https:')) : trimUnseen(composed(text))
  },
})

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
export const originUrl: Format<OriginUrl, OriginUrlOptions> = /* @__PURE__ */ defineFormat(
  /* @__PURE__ */ define('origin-url', ['https://', 'http://'], 'scheme_not_http: must start with https:// or http://'),
)

/**
 * Domainee's `originUrl` when a purchase is connected: {@link originUrl} with `https://` only.
 *
 * @example
 * httpsOriginUrl.parse('HTTPS://Example.com:443') // { ok: true, canonical: 'https://example.com', ... }
 * httpsOriginUrl.parse('http://example.com') // { ok: false, issues: [{ code: 'scheme_not_https', suggestion: 'https://example.com', ... }] }
 */
export const httpsOriginUrl: Format<HttpsOriginUrl, OriginUrlOptions> = /* @__PURE__ */ defineFormat(
  /* @__PURE__ */ define('https-origin-url', ['https://'], 'scheme_not_https: must start with https://'),
)

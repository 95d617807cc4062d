import { defineFormat } from './define-format.ts'
import type { Branded, Format } from './format.ts'
import { undotted } from './find-name-issue.ts'
import { findHostnameIssue } from './hostname-issue.ts'
import { acceptsHostname } from './hostname-rules.ts'
import type { HostnameOptions } from './hostname-rules.ts'
import { IP_ADDRESS, PUNYCODE, RESERVED_SUFFIX } from './issue-code.ts'
import { nameTexts } from './name-texts.ts'
import { repairName } from './repair-name.ts'

/** A string that {@link hostname} has accepted. */
export type Hostname = Branded<'Hostname'>

/**
 * Domainee's `hostname`, and nameservers: a name that a public certificate can be issued for.
 *
 * Profile: RFC 1123 2.1 (letters, digits, inner hyphens), at least two labels of 1 to 63, 253 characters and one root dot
 * at most, last label not a number. Beyond the RFC: nothing under a reserved suffix, no `xn--` label that does not decode.
 * Case and the root dot are accepted and absent from the canonical form. IDN stance: A-labels only; a U-label is refused
 * and its A-label suggested.
 *
 * @example
 * hostname.is('shop.acme.com') // true
 * hostname.parse('Shop.Acme.com.') // { ok: true, canonical: 'shop.acme.com', ... }
 * hostname.parse('bücher.de') // { ok: false, issues: [{ code: 'non_ascii', position: 1, suggestion: 'xn--bcher-kva.de', ... }] }
 */
export const hostname: Format<Hostname, HostnameOptions> = /* @__PURE__ */ defineFormat({
  name: 'domain-hostname',
  title: 'Hostname',
  texts: {
    ...nameTexts,
    [PUNYCODE]: 'punycode: must not have an xn-- label that does not decode',
    [IP_ADDRESS]: 'ip_address: must be a name, not an IP address',
    [RESERVED_SUFFIX]: 'reserved_suffix: must not end in a reserved suffix',
  },
  schema: { pattern: '^([A-Za-z0-9-]+\\.)+[A-Za-z0-9-]+\\.?$', maxLength: 254 },
  acceptsFor: acceptsHostname,
  findFor: findHostnameIssue,
  read(text) {
    const host = undotted(text.toLowerCase())
    return {
      kind: 'domain',
      host,
      port: undefined,
      canonical: host,
      advisories: [
        ...(/(\.[^.]*){10}/.test(host) ? (['many_labels'] as const) : []),
        ...(host.length > 64 ? (['long_host'] as const) : []),
      ],
    }
  },
  repair: (text, code) => repairName(text, code).replace(/:\d*$/, ''),
})

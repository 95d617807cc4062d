import { hasTrueALabels } from './a-labels.ts'
import { defineFormat } from './define-format.ts'
import type { Branded, Format } from './format.ts'
import { undotted } from './find-name-issue.ts'
import { hostnameOf } from './hostname-of.ts'
import { isIPv4 } from './ipv4.ts'
import { isIPv6 } from './ipv6.ts'
import * as code from './issue-code.ts'
import { nameTexts } from './name-texts.ts'
import { findProjectDomainIssue } from './project-domain-issue.ts'
import { acceptsProjectDomain } from './project-domain-rules.ts'
import type { ProjectDomainOptions } from './project-domain-rules.ts'
import { repairName } from './repair-name.ts'

/** A string that {@link projectDomain} has accepted. */
export type ProjectDomain = Branded<'ProjectDomain'>

/**
 * DevPayr's `domain`: where a licensed project runs.
 *
 * Profile: a name of at least two labels (RFC 1123 2.1; no port), `localhost`, a strict IPv4 address or a bracketed IPv6
 * address (RFC 3986 3.2.2, RFC 4291 2.2), each of the latter three with an optional port of 1 to 65535 without leading
 * zeros. At most 253 characters of host. Private and special-use names are accepted: development runs there. Case and
 * non-canonical IPv6 text are accepted and unified in the canonical form (RFC 5952, and the URL standard's hexadecimal
 * spelling of IPv4-mapped addresses). IDN stance: A-labels only; one that does not decode is an advisory.
 *
 * Not for DevPayr's `X-Devpayr-Domain` runtime header, which may be any opaque identifier.
 *
 * @example
 * projectDomain.is('localhost:8000') // true
 * projectDomain.parse('[2001:DB8::1]:3000') // { ok: true, kind: 'ipv6', host: '[2001:db8::1]', port: 3000, ... }
 * projectDomain.parse('::1') // { ok: false, issues: [{ code: 'ipv6_invalid', suggestion: '[::1]', ... }] }
 */
export const projectDomain: Format<ProjectDomain, ProjectDomainOptions> = /* @__PURE__ */ defineFormat({
  name: 'project-domain',
  title: 'Domain',
  texts: {
    ...nameTexts,
    [code.TRAILING_DOT]: 'trailing_dot: must not end in a dot; domains are compared exactly',
    [code.NOT_A_HOST]: 'not_a_host: must be a host alone, without scheme, path, user, list or wildcard',
    [code.PORT_EMPTY]: 'port_empty: must have a port after the colon',
    [code.PORT_INVALID]: 'port_invalid: must have a port of decimal digits',
    [code.PORT_LEADING_ZERO]: 'port_leading_zero: must have a port without leading zeros; domains are compared exactly',
    [code.PORT_OUT_OF_RANGE]: 'port_out_of_range: must have a port from 1 to 65535',
    [code.PORT_NOT_ALLOWED]: 'port_not_allowed: may have a port only with localhost or an IP address',
    [code.IPV4_INVALID]: 'ipv4_invalid: must have an IPv4 address of four decimal numbers from 0 to 255',
    [code.IPV6_INVALID]: 'ipv6_invalid: must have a valid IPv6 address in square brackets',
    [code.IPV6_ZONE]: 'ipv6_zone: must not have an IPv6 zone, which means nothing to other machines',
  },
  schema: { pattern: '^([A-Za-z0-9.-]+|\\[[A-Fa-f0-9:.]+\\])(:[0-9]{1,5})?$', maxLength: 259 },
  acceptsFor: acceptsProjectDomain,
  findFor: findProjectDomainIssue,
  read(text) {
    const colon = text.indexOf(':', text.indexOf(']') + 1)
    const written = colon < 0 ? text : text.slice(0, colon)
    const digits = colon < 0 ? '' : text.slice(colon + 1)
    const bracketed = written.startsWith('[')
    const host = bracketed ? hostnameOf(written) : written.toLowerCase()
    const port = digits ? Number(digits) : undefined
    return {
      kind: bracketed ? 'ipv6' : host === 'localhost' ? host : isIPv4(host) ? 'ipv4' : 'domain',
      host,
      port,
      canonical: port ? `${host}:${port}` : host,
      advisories: host.includes('xn--') && !hasTrueALabels(host) ? ['punycode'] : [],
    }
  },
  repair(text, found, position) {
    if (found === code.TRAILING_DOT) return text.slice(0, position) + text.slice(position + 1)
    if (found === code.PORT_LEADING_ZERO) return text.replace(/:0+(?=\d)/, ':')
    if (found === code.PORT_EMPTY || found === code.PORT_NOT_ALLOWED) return text.replace(/:\d*$/, '')
    if (found === code.IPV4_INVALID && isIPv4(undotted(text))) return undotted(text)
    // Not where the last group may as well be a port.
    const hasPort = /:\d{2,5}$/.test(text) && isIPv6(text.replace(/:\d+$/, ''))
    return isIPv6(text) && !hasPort ? `[${text}]` : repairName(text, found)
  },
})

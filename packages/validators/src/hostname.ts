import { defineFormat } from './define-format.ts'
import type { Definition } from './define-format.ts'
import type { Branded, Format } from './format.ts'
import {
  EMPTY,
  INVALID_CHARACTER,
  IP_ADDRESS,
  issueAt,
  NUMERIC_TLD,
  PUNYCODE,
  RESERVED_SUFFIX,
  SINGLE_LABEL,
} from './issue-code.ts'
import type { Advisory } from './issue-code.ts'
import { readIPv4 } from './ipv4.ts'
import { fastName, NAME_PATTERN } from './name-pattern.ts'
import { nameTexts } from './name-texts.ts'
import { repairName } from './repair-name.ts'
import { reservedSuffixes, suffixAt } from './reserved-suffixes.ts'
import { MAX_NAME, scanName } from './scan-name.ts'

/** A string that {@link hostname} has accepted. */
export type Hostname = Branded<'Hostname'>

/** The rules of {@link hostname} that `with` changes. */
export interface HostnameOptions {
  /** Suffixes that are refused together with everything below them; lower case, without a leading dot. */
  readonly reservedSuffixes?: readonly string[]
}

function define({ reservedSuffixes: suffixes = reservedSuffixes }: HostnameOptions): Definition {
  const fast = fastName(suffixes, '\\.?$')

  const check = (text: string): number => {
    const { length } = text
    // A name this short cannot break a length limit, and what the pattern takes breaks no other rule.
    if (length < 64 && fast.test(text)) return 0
    if (!length) return issueAt(EMPTY, 0)
    const end = text.charCodeAt(length - 1) === 46 ? length - 1 : length
    const found = scanName(text, 0, end)
    const code = found & 255
    if (code === NUMERIC_TLD && end === length && readIPv4(text, 0, end) >= 0) return issueAt(IP_ADDRESS, 0)
    if (code === SINGLE_LABEL && text.slice(0, end).toLowerCase() === 'localhost') return issueAt(RESERVED_SUFFIX, 0)
    // A line end is a delimiter of the protocols that carry names, a stray control character is not.
    if (text.startsWith('\r\n', found >> 8)) return issueAt(INVALID_CHARACTER, found >> 8)
    if (found) return found
    const suffix = suffixAt(text, 0, end, suffixes)
    return suffix < 0 ? 0 : issueAt(RESERVED_SUFFIX, suffix)
  }

  return {
    name: 'domain-hostname',
    title: 'Hostname',
    texts: {
      ...nameTexts,
      [IP_ADDRESS]: 'ip_address: must be a name, not an IP address',
      [PUNYCODE]: 'punycode: must not have an xn-- label that does not decode to a name',
      [RESERVED_SUFFIX]: 'reserved_suffix: must not end in a reserved suffix',
    },
    schema: { pattern: NAME_PATTERN, maxLength: MAX_NAME + 1 },
    check,
    read(text) {
      const host = text.toLowerCase().replace(/\.$/, '')
      const advisories: Advisory[] = []
      if (host.split('.').length > 10) advisories.push('many_labels')
      if (host.length > 64) advisories.push('long_host')
      return { kind: 'domain', host, port: undefined, canonical: host, advisories }
    },
    repair: (text, code) => {
      const repaired = repairName(text, code)
      return repaired === text ? text.replace(/:\d*$/, '') : repaired
    },
  }
}

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
export const hostname: Format<Hostname, HostnameOptions> = /* @__PURE__ */ defineFormat<Hostname, HostnameOptions>(
  define,
  {},
)

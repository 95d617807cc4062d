import { defineFormat } from './define-format.ts'
import type { Definition } from './define-format.ts'
import type { Branded, Format, HostKind } from './format.ts'
import {
  EMPTY,
  INVALID_CHARACTER,
  IPV4_INVALID,
  IPV6_INVALID,
  IPV6_ZONE,
  issueAt,
  NON_ASCII,
  NOT_A_HOST,
  NUMERIC_TLD,
  PORT_EMPTY,
  PORT_INVALID,
  PORT_LEADING_ZERO,
  PORT_NOT_ALLOWED,
  PORT_OUT_OF_RANGE,
  PUNYCODE,
  SINGLE_LABEL,
  TRAILING_DOT,
  WHITESPACE_OR_CONTROL,
} from './issue-code.ts'
import { readIPv4 } from './ipv4.ts'
import { isIPv6, readIPv6, writeIPv6 } from './ipv6.ts'
import { fastName, NAME_PATTERN } from './name-pattern.ts'
import { nameTexts } from './name-texts.ts'
import { MAX_PORT_TEXT, scanPort } from './port.ts'
import { isUnseen, repairName } from './repair-name.ts'
import { MAX_NAME, scanName } from './scan-name.ts'

/** A string that {@link projectDomain} has accepted. */
export type ProjectDomain = Branded<'ProjectDomain'>

/** The rules of {@link projectDomain} that `with` changes. */
export interface ProjectDomainOptions {
  /** Accept `example.com:8080`; DevPayr documents ports for `localhost` and addresses only. */
  readonly allowPortOnDomain?: boolean
}

const fast = /* @__PURE__ */ fastName([], '$')

function define({ allowPortOnDomain = false }: ProjectDomainOptions): Definition {
  const check = (text: string): number => {
    const { length } = text
    if (length < 64 && fast.test(text)) return 0
    if (!length) return issueAt(EMPTY, 0)
    if (text.charCodeAt(0) === 91) return checkBracketed(text)
    const colon = text.indexOf(':')
    const end = colon < 0 ? length : colon
    const found = checkHost(text, end)
    // An A-label that does not decode is an advisory here: it may run somewhere, and DevPayr compares text.
    if (!found || (found & 255) === PUNYCODE) {
      if (colon < 0) return 0
      const port = scanPort(text, colon + 1, length)
      return port || allowPortOnDomain || kindOf(text, end) !== 'domain' ? port : issueAt(PORT_NOT_ALLOWED, colon)
    }
    return colon < 0 ? found : explainColon(text, colon, found)
  }

  return {
    name: 'project-domain',
    title: 'Domain',
    texts: {
      ...nameTexts,
      [TRAILING_DOT]: 'trailing_dot: must not end in a dot; domains are compared exactly',
      [NOT_A_HOST]: 'not_a_host: must be a host alone, without scheme, path, user, list or wildcard',
      [PORT_EMPTY]: 'port_empty: must have a port after the colon',
      [PORT_INVALID]: 'port_invalid: must have a port of decimal digits',
      [PORT_LEADING_ZERO]: 'port_leading_zero: must have a port without leading zeros; domains are compared exactly',
      [PORT_OUT_OF_RANGE]: 'port_out_of_range: must have a port from 1 to 65535',
      [PORT_NOT_ALLOWED]: 'port_not_allowed: may have a port only with localhost or an IP address',
      [IPV4_INVALID]: 'ipv4_invalid: must have an IPv4 address of four decimal numbers from 0 to 255',
      [IPV6_INVALID]: 'ipv6_invalid: must have a valid IPv6 address in square brackets',
      [IPV6_ZONE]: 'ipv6_zone: must not have an IPv6 zone, which means nothing to other machines',
    },
    schema: {
      pattern: `^\\[[:.0-9A-Fa-f]+\\](?::\\d+)?$|${NAME_PATTERN.replace('+[', '*[').replace('\\.?$', '(?::\\d+)?$')}`,
      maxLength: MAX_NAME + MAX_PORT_TEXT,
    },
    check,
    read(text) {
      const end = text.lastIndexOf(':') > text.indexOf(']') ? text.lastIndexOf(':') : text.length
      const kind = kindOf(text, end)
      const host = kind === 'ipv6' ? canonicalIPv6(text.slice(0, end)) : text.slice(0, end).toLowerCase()
      const port = end < text.length ? Number(text.slice(end + 1)) : undefined
      return {
        kind,
        host,
        port,
        canonical: port ? `${host}:${port}` : host,
        advisories: kind === 'domain' && (scanName(host, 0, host.length) & 255) === PUNYCODE ? ['punycode'] : [],
      }
    },
    repair(text, code, position) {
      if (code === TRAILING_DOT) return text.slice(0, position) + text.slice(position + 1)
      if (code === PORT_LEADING_ZERO) return text.replace(/:0+(?=\d+$)/, ':')
      if (code === PORT_EMPTY || code === PORT_NOT_ALLOWED) return text.replace(/:\d*$/, '')
      if (code === IPV6_INVALID && isIPv6(text)) return `[${text}]`
      return repairName(text, code)
    },
  }
}

function kindOf(text: string, end: number): HostKind {
  if (text.charCodeAt(0) === 91) return 'ipv6'
  if (readIPv4(text, 0, end) >= 0) return 'ipv4'
  return isLocalhost(text, end) ? 'localhost' : 'domain'
}

function isLocalhost(text: string, end: number): boolean {
  return end === 9 && /^localhost/i.test(text)
}

function canonicalIPv6(bracketed: string): string {
  readIPv6(bracketed, 1, bracketed.length - 1)
  return `[${writeIPv6()}]`
}

function checkBracketed(text: string): number {
  const close = text.indexOf(']')
  if (close < 0) return issueAt(IPV6_INVALID, 0)
  const found = readIPv6(text, 1, close)
  if (found >= 0) {
    const zone = text.indexOf('%')
    return zone > 0 && zone < close ? issueAt(IPV6_ZONE, zone) : issueAt(IPV6_INVALID, found)
  }
  const after = close + 1
  if (after === text.length) return 0
  if (text.charCodeAt(after) === 58) return scanPort(text, after + 1, text.length)
  return issueAt(isUnseen(text, after) ? WHITESPACE_OR_CONTROL : IPV6_INVALID, after)
}

/** Checks a host without brackets that ends at a position. */
function checkHost(text: string, end: number): number {
  if (isLocalhost(text, end) || readIPv4(text, 0, end) >= 0) return 0
  if (end > 1 && text.charCodeAt(end - 1) === 46) {
    const undotted = checkHost(text, end - 1)
    if (undotted) return undotted
    // The shared corpus keeps the two apart: with a loopback address the dot is the mistake, with others the address.
    const address = readIPv4(text, 0, end - 1)
    return address < 0 || address >>> 24 === 127 ? issueAt(TRAILING_DOT, end - 1) : issueAt(IPV4_INVALID, 0)
  }
  const found = scanName(text, 0, end)
  const code = found & 255
  const position = found >> 8
  if (code === NON_ASCII && isUnseen(text, position)) return issueAt(WHITESPACE_OR_CONTROL, position)
  if (code === INVALID_CHARACTER && '/?#@,;*\\'.includes(text.charAt(position))) return issueAt(NOT_A_HOST, position)
  // Up to four numbers are a misspelt address; a number after names, or a fifth one, is a misspelt name.
  if (code === NUMERIC_TLD && /^(?:(?:\d+|0x[\da-f]*)(?:\.|$)){1,4}$/i.test(text.slice(0, end))) {
    return issueAt(IPV4_INVALID, 0)
  }
  return found
}

/** What is wrong with a text that has a colon, and before it something that is no host. */
function explainColon(text: string, colon: number, found: number): number {
  if (text.startsWith('//', colon + 1)) return issueAt(NOT_A_HOST, 0)
  if (text.includes('::') || isIPv6(text)) {
    const zone = text.indexOf('%')
    return zone < 0 ? issueAt(IPV6_INVALID, 0) : issueAt(IPV6_ZONE, zone)
  }
  const next = text.charCodeAt(colon + 1)
  const scheme = (found & 255) === SINGLE_LABEL && !(next > 47 && next < 58)
  return scheme ? issueAt(NOT_A_HOST, 0) : found
}

/**
 * DevPayr's `domain`: where a licensed project runs.
 *
 * Profile: a name of at least two labels (RFC 1123 2.1; no port), `localhost`, a strict IPv4 address or a bracketed IPv6
 * address (RFC 3986 3.2.2, RFC 4291 2.2), each of the latter three with an optional port of 1 to 65535 without leading
 * zeros. At most 253 characters of host, 259 in all. Private and special-use names are accepted: development runs there.
 * Case and non-canonical IPv6 text are accepted and unified in the canonical form (RFC 5952, and the URL standard's
 * hexadecimal spelling of IPv4-mapped addresses). IDN stance: A-labels only; one that does not decode is an advisory.
 *
 * Not for DevPayr's `X-Devpayr-Domain` runtime header, which may be any opaque identifier.
 *
 * @example
 * projectDomain.is('localhost:8000') // true
 * projectDomain.parse('[2001:DB8::1]:3000') // { ok: true, kind: 'ipv6', host: '[2001:db8::1]', port: 3000, ... }
 * projectDomain.parse('::1') // { ok: false, issues: [{ code: 'ipv6_invalid', suggestion: '[::1]', ... }] }
 */
export const projectDomain: Format<ProjectDomain, ProjectDomainOptions> = /* @__PURE__ */ defineFormat<
  ProjectDomain,
  ProjectDomainOptions
>(define, {})

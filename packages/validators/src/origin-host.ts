import { classifyIPv4, classifyIPv6, embedsGlobalIPv4 } from './classify-address.ts'
import {
  CREDENTIALS_OR_CONFUSION,
  INVALID_CHARACTER,
  INVALID_HOST,
  INVALID_URL,
  IPV4_INVALID,
  issueAt,
  LABEL_EMPTY,
  NON_ASCII,
  NUMERIC_TLD,
  PRIVATE_ADDRESS,
  PRIVATE_HOST,
  PROXY_LOOP,
  PUNYCODE,
  SINGLE_LABEL,
  TRANSITION_ADDRESS,
  WHITESPACE_OR_CONTROL,
} from './issue-code.ts'
import { readIPv4 } from './ipv4.ts'
import { readIPv6 } from './ipv6.ts'
import { suffixAt } from './reserved-suffixes.ts'
import { scanName } from './scan-name.ts'
import { hostnameOf } from './url.ts'

const PLATFORM = 'domainee.dev'

// Names that hosts files give to the machine itself.
const hostsFileName = /^(?:localhost\d*|ip6-\w+|broadcasthost)$/i

/**
 * Checks the host of an origin between two positions: a public name, or an address that is global unicast.
 *
 * @returns 0, or code and position
 */
export function checkOriginHost(text: string, from: number, to: number, suffixes: readonly string[]): number {
  if (text.charCodeAt(from) === 91) return checkBracketed(text, from, to)
  const end = to - from > 1 && text.charCodeAt(to - 1) === 46 ? to - 1 : to
  const found = scanName(text, from, end)
  const code = found & 255
  if (!code) {
    const suffix = suffixAt(text, from, end, suffixes)
    if (suffix < 0) return 0
    return issueAt(text.slice(suffix, end).toLowerCase() === PLATFORM ? PROXY_LOOP : PRIVATE_HOST, from)
  }
  if (code === NUMERIC_TLD) {
    const address = end === to ? readIPv4(text, from, to) : -1
    if (address >= 0) return classifyIPv4(address) === 'global' ? 0 : issueAt(PRIVATE_ADDRESS, from)
  }
  const host = text.slice(from, to)
  if (code === NUMERIC_TLD || /[%\u0080-\uffff]/.test(host)) return checkRespelt(host, from, suffixes)
  if (code === SINGLE_LABEL)
    return issueAt(hostsFileName.test(text.slice(from, end)) ? PRIVATE_HOST : SINGLE_LABEL, from)
  const position = found >> 8
  if (code === LABEL_EMPTY || code === PUNYCODE || code === WHITESPACE_OR_CONTROL || isALabelCutShort(text, position)) {
    return issueAt(INVALID_URL, position)
  }
  if (code === INVALID_CHARACTER) {
    const character = text.charAt(position)
    // Characters that the URL standard forbids in a host; it lets the others pass.
    if ('#/:<>?@[]^|'.includes(character)) return issueAt(INVALID_URL, position)
    // A delimiter to some parsers: what stands before it is a whole host of its own.
    if (';,&'.includes(character) && isWholeHost(text, from, position))
      return issueAt(CREDENTIALS_OR_CONFUSION, position)
  }
  return issueAt(INVALID_HOST, position)
}

// An A-label that ends in a hyphen cannot be decoded, so it is more than a name that RFC 1123 leaves out.
function isALabelCutShort(text: string, position: number): boolean {
  return text.charCodeAt(position) === 45 && /[/.]xn--[^./]*$/i.test(text.slice(0, position + 1))
}

function isWholeHost(text: string, from: number, to: number): boolean {
  return !scanName(text, from, to) || readIPv4(text, from, to) >= 0
}

function checkBracketed(text: string, from: number, to: number): number {
  if (text.charCodeAt(to - 1) !== 93) return issueAt(INVALID_URL, from)
  const found = readIPv6(text, from + 1, to - 1)
  if (found >= 0) return issueAt(INVALID_URL, found)
  const category = classifyIPv6()
  if (category === 'global') return 0
  return issueAt(embedsGlobalIPv4(category) ? TRANSITION_ADDRESS : PRIVATE_ADDRESS, from)
}

/**
 * Checks a host that is not written as it is read: international, percent-encoded, or a number. Only here `URL` decides,
 * and what it makes of the host is judged; of these, only a name with U-labels can pass.
 */
function checkRespelt(host: string, from: number, suffixes: readonly string[]): number {
  const read = hostnameOf(host)
  if (read === undefined) {
    const confusing = /%(?:40|2f|5c|3[af]|23)/i.test(host)
    return issueAt(confusing ? CREDENTIALS_OR_CONFUSION : INVALID_URL, from)
  }
  const code = checkOriginHost(read, 0, read.length, suffixes) & 255
  // Loopback in disguise is the machine's own address under another spelling.
  if (code === PRIVATE_HOST && /(?:^|\.)localhost\.?$/.test(read)) return issueAt(PRIVATE_ADDRESS, from)
  if (code) return issueAt(code === NON_ASCII ? INVALID_HOST : code, from)
  if (/^[\d.]+$/.test(read)) return issueAt(IPV4_INVALID, from)
  return host.includes('%') || !/(?:^|\.)xn--/.test(read) ? issueAt(INVALID_HOST, from) : 0
}

import { hasTrueALabels } from './a-labels.ts'
import { classifyIPv4, classifyIPv6, embedsGlobalIPv4 } from './classify-address.ts'
import { findNameIssue, undotted } from './find-name-issue.ts'
import { hostnameOf } from './hostname-of.ts'
import { addressBits, isIPv4, readIPv4 } from './ipv4.ts'
import { readIPv6 } from './ipv6.ts'
import {
  CREDENTIALS_OR_CONFUSION,
  INVALID_HOST,
  INVALID_URL,
  IPV4_INVALID,
  issueAt,
  LABEL_EMPTY,
  PRIVATE_ADDRESS,
  PRIVATE_HOST,
  PROXY_LOOP,
  SINGLE_LABEL,
  TRANSITION_ADDRESS,
} from './issue-code.ts'
import { isInternational } from './origin-host.ts'
import { isUnder } from './suffix-guard.ts'
import type { Suffixes } from './suffix-guard.ts'

// Not visible ASCII, percent-encoded, or ending in a number.
const respelt = /[^!-$&-~]|(^|\.)(\d+|0x[\da-f]*)\.?$/i

/**
 * Tells what is wrong with the host of an origin, which must be a public name or an address that is global unicast.
 *
 * @param refused the suffixes that no origin may be under
 * @returns code and position, or 0
 */
export function findOriginHostIssue(host: string, refused: Suffixes): number {
  if (host.startsWith('[')) {
    const end = readIPv6(host, 1)
    const last = host.length - 1
    if (end !== last || !host.endsWith(']')) return issueAt(INVALID_URL, end < 0 ? ~end : end)
    const category = classifyIPv6(host, 1, last)
    return category === 'global' ? 0 : embedsGlobalIPv4(host, 1, last, category) ? TRANSITION_ADDRESS : PRIVATE_ADDRESS
  }
  if (readIPv4(host, 0) === host.length) return classifyIPv4(addressBits()) === 'global' ? 0 : PRIVATE_ADDRESS
  if (respelt.test(host)) return findRespelt(host, refused)
  const name = undotted(host)
  const found = findNameIssue(name)
  const position = found >> 8
  if (!found) {
    if (!hasTrueALabels(name)) return INVALID_URL
    if (!isUnder(name, name.length, refused)) return 0
    return /(^|\.)domainee\.dev$/i.test(name) ? PROXY_LOOP : PRIVATE_HOST
  }
  // Names that hosts files give to the machine itself.
  if (found === SINGLE_LABEL) return /^(localhost\d?|ip6-.+|broadcasthost)$/i.test(name) ? PRIVATE_HOST : found
  // A delimiter to some parsers: what stands before it is a whole host of its own.
  if (/[;,&]/.test(name.charAt(position))) {
    const before = name.slice(0, position)
    if (isIPv4(before) || !findNameIssue(before)) return issueAt(CREDENTIALS_OR_CONFUSION, position)
  }
  // What the URL standard forbids (browsers forbid more), and labels that are empty or cut short; the rest only RFC 1123 refuses.
  const unread = /^$|[<>[\]^|]/.test(name) || (found & 255) === LABEL_EMPTY || /(^|\.)xn-(-[^.]*)?-(\.|$)/i.test(name)
  return issueAt(unread ? INVALID_URL : INVALID_HOST, position)
}

/**
 * Judges a host that is not written as it is read: international, percent-encoded, or a number. Only here `URL` decides,
 * and what it makes of the host is judged; of these, only a name with U-labels can pass.
 */
function findRespelt(host: string, refused: Suffixes): number {
  if (isInternational(host, refused)) return 0
  const read = hostnameOf(host)
  // Node 20.0 leaves some such hosts as they are.
  if (!read || (respelt.test(read) && !isIPv4(read)))
    return /%(40|2f|5c|3[af]|23)|[;,&]/i.test(host) ? CREDENTIALS_OR_CONFUSION : INVALID_URL
  const code = findOriginHostIssue(read, refused) & 255
  // Loopback in disguise is the machine's own address under another spelling.
  if (code === PRIVATE_HOST && /(^|\.)localhost\.?$/.test(read)) return PRIVATE_ADDRESS
  return code || (/^[\d.]+$/.test(read) ? IPV4_INVALID : INVALID_HOST)
}

import { findNameIssue, undotted } from './find-name-issue.ts'
import { isIPv4 } from './ipv4.ts'
import { readIPv6 } from './ipv6.ts'
import {
  INVALID_CHARACTER,
  IPV4_INVALID,
  IPV6_INVALID,
  IPV6_ZONE,
  issueAt,
  NOT_A_HOST,
  NUMERIC_TLD,
  PORT_NOT_ALLOWED,
  SINGLE_LABEL,
  TRAILING_DOT,
  WHITESPACE_OR_CONTROL,
} from './issue-code.ts'
import { findPortIssue } from './port-issue.ts'
import { isOptionalPort } from './port.ts'
import { localhost } from './project-domain-rules.ts'
import type { ProjectDomainOptions } from './project-domain-rules.ts'
import type { FindFor } from './rules.ts'

// What stands between a host and something else: a path, a user, another host; or in place of a label.
const delimiter = /[/?#@,;*\\]/

function findBracketed(text: string): number {
  const close = text.indexOf(']')
  const end = readIPv6(text, 1)
  if (close < 0 || end !== close)
    return findZone(text.slice(0, close)) || issueAt(IPV6_INVALID, close < 0 ? 0 : end < 0 ? ~end : end)
  const after = text.charAt(close + 1)
  if (after === ':') return findPortIssue(text, close + 2)
  if (text.slice(close + 1) === '.') return issueAt(TRAILING_DOT, close + 1)
  const unseen = /^[\s\p{C}]/u.test(text.slice(close + 1))
  return issueAt(unseen ? WHITESPACE_OR_CONTROL : delimiter.test(after) ? NOT_A_HOST : IPV6_INVALID, close + 1)
}

// An address without brackets, whole or not.
const isBare = (text: string): boolean => /::|^\[|^([\da-f]{1,4}:){2,}[\da-f.]+(%.*)?$/i.test(text)

function findZone(text: string): number {
  const zone = text.indexOf('%')
  return zone < 0 ? 0 : issueAt(IPV6_ZONE, zone)
}

function findHost(host: string): number {
  const name = undotted(host)
  if (name !== host) {
    // The shared corpus keeps the two apart: with a loopback address the dot is the mistake, with others the address.
    const misspelt = isIPv4(name) && !name.startsWith('127.')
    return findBare(name) || (misspelt ? IPV4_INVALID : issueAt(TRAILING_DOT, name.length))
  }
  return findBare(host)
}

// Of a host whose root dot, if it has one, has been seen to.
function findBare(host: string): number {
  if (localhost.test(host) || isIPv4(host)) return 0
  const found = findNameIssue(host)
  const position = found >> 8
  const character = host.charAt(position)
  // Up to four numbers are a misspelt address; a number after names, or a fifth one, is a misspelt name.
  if ((found & 255) === NUMERIC_TLD && /^((\d+|0x[\da-f]*)(\.|$)){1,4}$/i.test(host)) return IPV4_INVALID
  // Not of the one unit: half of an emoji is a \p{C}.
  if (found && /^[\s\p{C}]/u.test(host.slice(position))) return issueAt(WHITESPACE_OR_CONTROL, position)
  return (found & 255) === INVALID_CHARACTER && delimiter.test(character) ? issueAt(NOT_A_HOST, position) : found
}

/** Finds the issue for `projectDomain`; see there. */
export const findProjectDomainIssue: FindFor<ProjectDomainOptions> = () => (text) => {
  if (text.startsWith('[')) return findBracketed(text)
  const colon = text.indexOf(':')
  if (colon < 0) return findHost(text)
  const found = findHost(text.slice(0, colon))
  if (!found)
    return isOptionalPort(text, colon, text.length, false)
      ? issueAt(PORT_NOT_ALLOWED, colon)
      : findPortIssue(text, colon + 1)
  if ((found & 255) === WHITESPACE_OR_CONTROL) return found
  if (text.startsWith('//', colon + 1)) return NOT_A_HOST
  const user = text.indexOf('@')
  if (user >= 0 && isBare(text.slice(user + 1))) return issueAt(NOT_A_HOST, user)
  if (isBare(text)) return findZone(text) || IPV6_INVALID
  // A single label before a colon is a scheme or a user, unless a port follows.
  return found === SINGLE_LABEL && !/^\d+$/.test(text.slice(colon + 1)) ? NOT_A_HOST : found
}

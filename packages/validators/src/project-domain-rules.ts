import { readIPv4 } from './ipv4.ts'
import { readIPv6 } from './ipv6.ts'
import { isOptionalPort } from './port.ts'
import type { AcceptsFor } from './rules.ts'
import { scanName } from './scan-name.ts'

/** The rules of `projectDomain` that `with` changes. */
export interface ProjectDomainOptions {
  /** Accept `example.com:8080`; DevPayr documents ports for `localhost` and addresses only. */
  readonly allowPortOnDomain: boolean
}

// Here and not where it is used: a literal is a new object each time it is evaluated.
/** `localhost`, up to a port. */
export const localhost: RegExp = /^localhost(?![^:])/i

function isBracketed(text: string): boolean {
  const { length } = text
  const close = text.charCodeAt(length - 1) === 93 ? length - 1 : text.indexOf(']')
  return close > 0 && readIPv6(text, 1, close) < 0 && isOptionalPort(text, close + 1, length, false)
}

function isIPv4WithPort(text: string): boolean {
  const { length } = text
  const colon = text.indexOf(':')
  if (colon < 0) return readIPv4(text, 0, length)
  return readIPv4(text, 0, colon) && isOptionalPort(text, colon, length, false)
}

/** Decides for `projectDomain`; see there. */
export const acceptsProjectDomain: AcceptsFor<ProjectDomainOptions> =
  ({ allowPortOnDomain = false }) =>
  (text) => {
    const { length } = text
    if (length === 0) return false
    const first = text.charCodeAt(0)
    if (first === 91) return isBracketed(text)
    // What begins with a digit is an address more often than a name.
    if (first < 58 && isIPv4WithPort(text)) return true
    if (scanName(text, 0, length) > 0) return true
    if (localhost.test(text)) return isOptionalPort(text, 9, length, false)
    const colon = allowPortOnDomain ? text.indexOf(':') : 0
    return colon > 0 && scanName(text, 0, colon) > 0 && isOptionalPort(text, colon, length, false)
  }

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

/** Decides for `projectDomain`; see there. */
export const acceptsProjectDomain: AcceptsFor<ProjectDomainOptions> =
  ({ allowPortOnDomain = false }) =>
  (text) => {
    if (typeof text !== 'string') return false
    const { length } = text
    const first = text.charCodeAt(0)
    if (first === 91) {
      const close = readIPv6(text, 1)
      return text.charCodeAt(close) === 93 && isOptionalPort(text, close + 1, length, false)
    }
    // What begins with a digit is an address more often than a name.
    const end = first < 58 ? readIPv4(text, 0) : -1
    if (end > 0 && isOptionalPort(text, end, length, false)) return true
    if (scanName(text, 0, length) > 0) return true
    if ((first | 32) === 108 && localhost.test(text)) return isOptionalPort(text, 9, length, false)
    const colon = allowPortOnDomain ? text.indexOf(':') : 0
    return colon > 0 && scanName(text, 0, colon) > 0 && isOptionalPort(text, colon, length, false)
  }

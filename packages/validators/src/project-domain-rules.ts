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

/** Whether a text is an address, IPv6 in brackets, or `localhost`, with or without a port. */
function mayHavePort(text: string): boolean {
  const { length } = text
  let end = text.indexOf(':')
  if (text.charCodeAt(0) === 91) {
    end = text.indexOf(']')
    return end > 0 && readIPv6(text, 1, end) < 0 && isOptionalPort(text, end + 1, length, false)
  }
  if (end < 0) end = length
  return (readIPv4(text, 0, end) >= 0 || localhost.test(text)) && isOptionalPort(text, end, length, false)
}

/** Decides for `projectDomain`; see there. */
export const acceptsProjectDomain: AcceptsFor<ProjectDomainOptions> =
  ({ allowPortOnDomain = false }) =>
  (text) => {
    const { length } = text
    if (length === 0) return false
    // Of digits and brackets, most begin addresses.
    const first = text.charCodeAt(0)
    if ((first < 58 || first === 91) && mayHavePort(text)) return true
    if (scanName(text, 0, length) > 0) return true
    if (first > 57 && mayHavePort(text)) return true
    const colon = text.indexOf(':')
    return allowPortOnDomain && scanName(text, 0, colon) > 0 && isOptionalPort(text, colon, length, false)
  }

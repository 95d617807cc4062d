import { hasTrueALabels } from './a-labels.ts'
import { findNameIssue } from './find-name-issue.ts'
import { isIPv4 } from './ipv4.ts'
import { IP_ADDRESS, NUMERIC_TLD, PUNYCODE, RESERVED_SUFFIX, SINGLE_LABEL } from './issue-code.ts'
import { reservedSuffixes } from './reserved-suffixes.ts'
import type { RulesFor } from './rules.ts'
import { scanName } from './scan-name.ts'
import { guardSuffixes } from './suffix-guard.ts'

/** The rules of `hostname` that `with` changes. */
export interface HostnameOptions {
  /** Suffixes that are refused together with everything below them; lower case, without a leading dot. */
  readonly reservedSuffixes: readonly string[]
}

/** A text without its one root dot. */
export const undotted = (text: string): string => text.replace(/(?<=.)\.$/, '')

/** The rules of `hostname`; see there. */
export const hostnameRules: RulesFor<HostnameOptions> = ({ reservedSuffixes: refused = reservedSuffixes }) => {
  const isRefused = guardSuffixes(refused)
  return {
    accepts(text) {
      const { length } = text
      const end = length > 0 && text.charCodeAt(length - 1) === 46 ? length - 1 : length
      const found = scanName(text, 0, end)
      return found > 0 && !isRefused(text, found >> 1, end) && (!(found & 1) || hasTrueALabels(text))
    },
    find(text) {
      const name = undotted(text)
      const found = findNameIssue(name)
      if (!found) return hasTrueALabels(name) ? RESERVED_SUFFIX : PUNYCODE
      if (found === SINGLE_LABEL && /^localhost$/i.test(name)) return RESERVED_SUFFIX
      return (found & 255) === NUMERIC_TLD && isIPv4(text) ? IP_ADDRESS : found
    },
  }
}

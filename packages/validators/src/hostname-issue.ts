import { hasTrueALabels } from './a-labels.ts'
import { findNameIssue, undotted } from './find-name-issue.ts'
import type { HostnameOptions } from './hostname-rules.ts'
import { isIPv4 } from './ipv4.ts'
import { IP_ADDRESS, issueAt, NUMERIC_TLD, PUNYCODE, RESERVED_SUFFIX, SINGLE_LABEL } from './issue-code.ts'
import { reservedSuffixes } from './reserved-suffixes.ts'
import type { FindFor } from './rules.ts'

/** Finds the issue for `hostname`; see there. */
export const findHostnameIssue: FindFor<HostnameOptions> = ({ reservedSuffixes: given = reservedSuffixes }) => {
  const refused = [...given]
  return (text) => {
    const name = undotted(text)
    const found = findNameIssue(name)
    if (!found) {
      if (!hasTrueALabels(name)) return issueAt(PUNYCODE, name.search(/(?<=^|\.)xn--/i))
      const lower = name.toLowerCase()
      const suffix = refused.find((candidate) => lower.endsWith(`.${candidate}`)) ?? lower
      return issueAt(RESERVED_SUFFIX, name.length - suffix.length)
    }
    if (found === SINGLE_LABEL && /^localhost$/i.test(name)) return RESERVED_SUFFIX
    return (found & 255) === NUMERIC_TLD && isIPv4(text) ? IP_ADDRESS : found
  }
}

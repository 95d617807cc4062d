import { hasTrueALabels } from './a-labels.ts'
import { findNameIssue, undotted } from './find-name-issue.ts'
import type { HostnameOptions } from './hostname-rules.ts'
import { isIPv4 } from './ipv4.ts'
import { IP_ADDRESS, NUMERIC_TLD, PUNYCODE, RESERVED_SUFFIX, SINGLE_LABEL } from './issue-code.ts'
import type { FindFor } from './rules.ts'

/** Finds the issue for `hostname`; see there. */
export const findHostnameIssue: FindFor<HostnameOptions> = () => (text) => {
  const name = undotted(text)
  const found = findNameIssue(name)
  if (!found) return hasTrueALabels(name) ? RESERVED_SUFFIX : PUNYCODE
  if (found === SINGLE_LABEL && /^localhost$/i.test(name)) return RESERVED_SUFFIX
  return (found & 255) === NUMERIC_TLD && isIPv4(text) ? IP_ADDRESS : found
}

import { hasTrueALabels } from './a-labels.ts'
import { reservedSuffixes } from './reserved-suffixes.ts'
import type { AcceptsFor } from './rules.ts'
import { scanName } from './scan-name.ts'
import { guardSuffixes } from './suffix-guard.ts'

/** The rules of `hostname` that `with` changes. */
export interface HostnameOptions {
  /** Suffixes that are refused together with everything below them; lower case, without a leading dot. */
  readonly reservedSuffixes: readonly string[]
}

/** Decides for `hostname`; see there. */
export const acceptsHostname: AcceptsFor<HostnameOptions> = ({ reservedSuffixes: refused = reservedSuffixes }) => {
  const isRefused = guardSuffixes(refused)
  return (text) => {
    const { length } = text
    const end = length > 0 && text.charCodeAt(length - 1) === 46 ? length - 1 : length
    const found = scanName(text, 0, end)
    return found > 0 && !isRefused(text, found >> 1, end) && (!(found & 1) || hasTrueALabels(text))
  }
}

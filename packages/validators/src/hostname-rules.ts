import { hasTrueALabels } from './a-labels.ts'
import { reservedSuffixes } from './reserved-suffixes.ts'
import type { AcceptsFor } from './rules.ts'
import { scanName } from './scan-name.ts'
import { isUnder, prepareSuffixes } from './suffix-guard.ts'

/** The rules of `hostname` that `with` changes. */
export interface HostnameOptions {
  /**
   * Suffixes that are refused together with everything below them. They take the place of the exported list; add to it by
   * spreading it. In lower-case ASCII, without a leading dot; others throw a TypeError.
   */
  readonly reservedSuffixes: readonly string[]
}

/** Decides for `hostname`; see there. */
export const acceptsHostname: AcceptsFor<HostnameOptions> = ({ reservedSuffixes: refused = reservedSuffixes }) => {
  const suffixes = prepareSuffixes(refused)
  // With a root dot, or A-labels; rare, and the others do not wait for it.
  const acceptsRest = (text: string, found: number): boolean => {
    const end = text.length - (found ? 0 : 1)
    const name = found || (text.charCodeAt(end) === 46 ? scanName(text, 0, end) : 0)
    return name > 0 && !isUnder(text, end, suffixes) && (name === 1 || hasTrueALabels(text))
  }
  return (text) => {
    if (typeof text !== 'string') return false
    const { length } = text
    const found = scanName(text, 0, length)
    return found === 1 ? !isUnder(text, length, suffixes) : acceptsRest(text, found)
  }
}

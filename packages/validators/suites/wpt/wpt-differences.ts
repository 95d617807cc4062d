import type { Difference } from '../difference.ts'
import { hostDifferences } from '../differences/host-differences.ts'
import { spellingDifferences } from '../differences/spelling-differences.ts'
import { urlDifferences } from './url-differences.ts'

/** Every difference from web-platform-tests that our profile means; the first that explains a disagreement counts it. */
export const wptDifferences: readonly Difference[] = [...urlDifferences, ...hostDifferences, ...spellingDifferences]

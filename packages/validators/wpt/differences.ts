import type { Difference } from './difference.ts'
import { hostDifferences } from './host-differences.ts'
import { spellingDifferences } from './spelling-differences.ts'
import { urlDifferences } from './url-differences.ts'

/** Every difference from web-platform-tests that our profile means; the first that explains a disagreement counts it. */
export const differences: readonly Difference[] = [...urlDifferences, ...hostDifferences, ...spellingDifferences]

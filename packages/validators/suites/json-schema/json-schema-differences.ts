import type { Difference } from '../difference.ts'
import { addressAsHostname, reservedSuffix, singleLabel } from '../differences/host-differences.ts'
import { unseenAtEnds, unsuggested } from '../differences/spelling-differences.ts'
import { idnaDifferences } from './idna-differences.ts'

/** Every difference from JSON-Schema-Test-Suite that our profile means; the first that explains a disagreement counts it. */
export const jsonSchemaDifferences: readonly Difference[] = [
  addressAsHostname,
  reservedSuffix,
  singleLabel,
  unseenAtEnds,
  unsuggested,
  ...idnaDifferences,
]

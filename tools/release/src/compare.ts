import { findEvidenceChanges } from './evidence.ts'
import { mergeFindings, type Finding } from './finding.ts'
import { findRedefinedFormats, type Vocabulary } from './formats.ts'
import { findLostNames } from './names.ts'
import { createPlaceReader } from './place.ts'
import { rateChange } from './rate.ts'
import { redoclyDiff } from './redocly-diff.ts'
import { findRetryChanges } from './retry.ts'
import { findLoosenedSecurity } from './security.ts'
import { spellOut } from './spell-out.ts'

/** A bundled contract together with the vocabulary that its formats are words of. */
export interface ContractState {
  readonly contract: unknown
  readonly formats: Vocabulary
}

/** Everything that changed in one contract and what it asks for, the largest first. */
export function compareContracts(base: ContractState, revision: ContractState): Finding[] {
  const [before, after] = [base.contract, revision.contract]
  const placeOf = createPlaceReader(before, after)
  const reported = same(before, after) ? [] : redoclyDiff(spellOut(before), spellOut(after))
  return mergeFindings([
    ...reported.flatMap((change) => rateChange(change, placeOf(change.path, change.kind === 'removed')) ?? []),
    ...findLoosenedSecurity(before, after),
    ...findRetryChanges(before, after),
    ...findLostNames(before, after),
    ...findEvidenceChanges(before, after, placeOf),
    ...findRedefinedFormats(after, base.formats, revision.formats),
  ])
}

// Most runs find nothing, and Redocly takes half a second to say so.
function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}

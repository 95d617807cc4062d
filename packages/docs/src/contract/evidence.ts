import type { Contract } from './contracts.ts'
import { documentOf } from './contracts.ts'
import type { Marked } from './openapi.ts'

/** What an element's claim rests on. */
export type Evidence =
  | {
      readonly kind: 'documented'
      readonly title: string
      readonly url: string
      /** What of it no document states. */
      readonly inferred?: string
    }
  | { readonly kind: 'inferred'; readonly reason: string }

/**
 * The evidence of the last of `elements` that carries a mark: pass them from the outside in, since an element without a
 * mark has its parent's.
 */
export function evidenceOf(contract: Contract, ...elements: readonly (Marked | undefined)[]): Evidence {
  const mark = elements.findLast((element) => element?.['x-evidence'])?.['x-evidence']
  if (mark?.stated === undefined) {
    if (mark?.inferred === undefined) throw new Error('an element of the contract has no evidence')
    return { kind: 'inferred', reason: mark.inferred }
  }
  const { title, url } = documentOf(contract, mark.stated)
  return { kind: 'documented', title, url, ...(mark.inferred !== undefined && { inferred: mark.inferred }) }
}

export function sameEvidence(one: Evidence, other: Evidence): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

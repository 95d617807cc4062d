import type { Components } from '../contract.ts'
import type { Formats } from '../formats.ts'
import type { PatternBudget } from '../pattern/steps.ts'

/** What reading a part of a contract needs to know of the whole. */
export interface ReadContext {
  readonly formats: Formats
  /** The names that a reference may lead to. */
  readonly components: { readonly [Section in keyof Components]: ReadonlySet<string> }
  readonly securitySchemes: ReadonlySet<string>
  /** Fails on a status that an answer must not have: a range or a default has no place in the result of a call. */
  readonly checkStatus: (status: string, at: string) => void
  /** What proving the contract's patterns may still cost. */
  readonly patterns: PatternBudget
  /** How a description and the like come out: as they are, or fit for a comment. */
  readonly text: (text: string) => string
}

import { GenerationError } from '../generation-error.ts'
import { UnprovenPatternError } from './unproven-pattern-error.ts'

// Some three million steps are a second.
/** How many steps the proof of one pattern may take; what takes more is not proven. */
export const mostSteps = 2_000_000

/** How many steps the proofs of all patterns of a contract may take. */
export const mostStepsOfAll = 10_000_000

/** Counts what the proof of a pattern costs, and ends it in time. */
export class Steps {
  taken = 0

  take(steps: number): void {
    this.taken += steps
    if (this.taken > mostSteps) throw new UnprovenPatternError('it is too intricate')
  }
}

/** Counts what the proofs of a contract's patterns cost, each once, whether or not it was known from before. */
export class PatternBudget {
  readonly #patterns = new Set<string>()
  #taken = 0

  charge(pattern: string, steps: number, at: string): void {
    if (this.#patterns.has(pattern)) return
    this.#patterns.add(pattern)
    this.#taken += steps
    if (this.#taken > mostStepsOfAll)
      throw new GenerationError(at, 'is one pattern too many: to prove them all takes too long, so use fewer or simpler ones') // prettier-ignore
  }
}

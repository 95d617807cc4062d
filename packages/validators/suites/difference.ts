import type { IssueCode } from '../src/index.ts'
import type { Question, Reading } from './question.ts'

/** What we say where the suite says something else: the code of our refusal, or what we make of it. */
export type Answer =
  | IssueCode
  // A guard that has no codes.
  | 'refused'
  | 'accepted'
  | 'accepted with advisory punycode'
  | 'accepted without root dot'
  | 'refused with a suggestion'

/**
 * A difference that our profile means. It explains a disagreement only if our answer is one of `answers` and `applies`, which
 * looks at the input and at what the suite reads, holds too: so a wrong refusal is not excused by its code.
 */
export interface Difference {
  /** In a few words, as a heading of a table. */
  readonly what: string
  readonly reason: string
  readonly answers: readonly Answer[]
  /** @param reading how the suite reads the input; `undefined` where it says that parsing fails */
  readonly applies: (question: Question, reading: Reading | undefined) => boolean
}

/** A difference about inputs that the suite reads. */
export const whereRead = (
  what: string,
  reason: string,
  answers: readonly Answer[],
  applies: (question: Question, reading: Reading) => boolean,
): Difference => ({
  what,
  reason,
  answers,
  applies: (question, reading) => reading !== undefined && applies(question, reading),
})

/** A difference about inputs of which the suite says that they fail. */
export const whereFails = (
  what: string,
  reason: string,
  answers: readonly Answer[],
  applies: (question: Question) => boolean,
): Difference => ({
  what,
  reason,
  answers,
  applies: (question, reading) => reading === undefined && applies(question),
})

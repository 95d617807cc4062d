import { readFileSync } from 'node:fs'
import type { Difference } from './difference.ts'
import type { Question } from './question.ts'

/** A suite of others that this program can ask. */
export interface Suite {
  /** What is given as the directory, as in its checkout. */
  readonly directory: string
  /** @throws SuiteError */
  readonly read: (directory: string) => SuiteFile[]
  /** Every difference from the suite that our profile means; the first that explains a disagreement counts it. */
  readonly differences: readonly Difference[]
}

/** What a file of a suite asks, or files of one subject. */
export interface SuiteFile {
  readonly name: string
  readonly cases: number
  /** Each once. */
  readonly questions: readonly Question[]
}

/** A directory that does not hold the suite; `message` says what is missed. */
export class SuiteError extends Error {
  override readonly name = 'SuiteError'
}

/**
 * Reads a list from a file.
 *
 * @param name of the file, as a person is told
 * @throws SuiteError
 */
export function readList(path: string, name: string): readonly unknown[] {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new SuiteError(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  if (!Array.isArray(value)) throw new SuiteError(`${name} is no list`)
  return value
}

/** What may be asked for any property: an object as it is, and an empty one for anything else. */
// Every property of an object may be asked for; what it holds is looked at by whoever asks.
export const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

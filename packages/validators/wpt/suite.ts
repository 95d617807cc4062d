import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostQuestions } from './host-questions.ts'
import type { CaseQuestion, Question } from './question.ts'
import { readHostCase, readUrlCase } from './suite-case.ts'
import { urlQuestions } from './url-questions.ts'

/** What one file of the suite asks. */
export interface SuiteFile {
  readonly name: string
  readonly cases: number
  readonly questions: readonly Question[]
}

/** A directory that does not hold the suite; `message` says what is missed. */
export class SuiteError extends Error {
  override readonly name = 'SuiteError'
}

// Each returns nothing for a case of another shape.
const ofUrl = (value: unknown): CaseQuestion[] | undefined => {
  const urlCase = readUrlCase(value)
  return urlCase && urlQuestions(urlCase)
}
const ofHost = (value: unknown): CaseQuestion[] | undefined => {
  const hostCase = readHostCase(value)
  return hostCase && hostQuestions(hostCase)
}

/** The files of web-platform-tests' `url/resources` that hold hosts. */
export const suiteFiles: Readonly<Record<string, (value: unknown) => CaseQuestion[] | undefined>> = {
  'urltestdata.json': ofUrl,
  'urltestdata-javascript-only.json': ofUrl,
  'toascii.json': ofHost,
  'IdnaTestV2.json': ofHost,
  'IdnaTestV2-removed.json': ofHost,
}

function readList(directory: string, name: string): readonly unknown[] {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(join(directory, name), 'utf8'))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new SuiteError(`${directory} is not url/resources of web-platform-tests: ${why}`, { cause: error })
  }
  if (!Array.isArray(value)) throw new SuiteError(`${name} is no list`)
  // Texts between the cases are comments.
  return value.filter((item) => typeof item !== 'string')
}

/**
 * Reads the suite. A question that a file asks twice is kept once.
 *
 * @throws SuiteError
 */
export function readSuite(directory: string): SuiteFile[] {
  return Object.entries(suiteFiles).map(([name, questionsOf]) => {
    const cases = readList(directory, name)
    const questions = new Map<string, Question>()
    for (const [index, value] of cases.entries()) {
      const ordinal = index + 1
      const asked = questionsOf(value)
      if (!asked) throw new SuiteError(`${name}: case ${ordinal} has a shape that is not known here`)
      for (const { format, input, reading } of asked) {
        const key = JSON.stringify([format.name, input, reading])
        if (!questions.has(key)) questions.set(key, { file: name, ordinal, format, input, reading })
      }
    }
    return { name, cases: cases.length, questions: [...questions.values()] }
  })
}

import { join } from 'node:path'
import { distinct } from '../question.ts'
import type { CaseQuestion } from '../question.ts'
import { readList, SuiteError } from '../suite.ts'
import type { Suite, SuiteFile } from '../suite.ts'
import { hostQuestions } from './host-questions.ts'
import { urlQuestions } from './url-questions.ts'
import { readHostCase, readUrlCase } from './wpt-case.ts'
import { wptDifferences } from './wpt-differences.ts'

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
export const wptFiles: Readonly<Record<string, (value: unknown) => CaseQuestion[] | undefined>> = {
  'urltestdata.json': ofUrl,
  'urltestdata-javascript-only.json': ofUrl,
  'toascii.json': ofHost,
  'IdnaTestV2.json': ofHost,
  'IdnaTestV2-removed.json': ofHost,
}

// A question that a file asks twice is kept once.
function read(directory: string): SuiteFile[] {
  return Object.entries(wptFiles).map(([name, questionsOf]) => {
    // Texts between the cases are comments.
    const cases = readList(join(directory, name), name).filter((item) => typeof item !== 'string')
    const questions = cases.flatMap((value, index) => {
      const ordinal = index + 1
      const asked = questionsOf(value)
      if (!asked) throw new SuiteError(`${name}: case ${ordinal} has a shape that is not known here`)
      return asked.map(({ subject, input, reading }) => ({ file: name, ordinal, subject, input, reading }))
    })
    return { name, cases: cases.length, questions: distinct(questions) }
  })
}

/** The URL and host cases of web-platform-tests, asked of all four formats. */
export const wptSuite: Suite = { directory: '<web-platform-tests>/url/resources', read, differences: wptDifferences }

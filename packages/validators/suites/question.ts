import type { Subject } from './subject.ts'

/** How a suite reads an input: the parts of the URL that the URL standard makes of it, or the host alone. */
export interface Reading {
  /** With its colon; `undefined` where the suite's case is a host. */
  readonly protocol: string | undefined
  /** As in `URL.hostname`. */
  readonly host: string
  /** As in `URL.port`, so empty where none is written; `undefined` where the suite's case has no port to tell. */
  readonly port: string | undefined
}

/** One thing to ask of ours, and what the suite holds of it. */
export interface Question {
  readonly file: string
  /** Of the case among those of its file, from 1; comments are not counted. */
  readonly ordinal: number
  readonly subject: Subject
  readonly input: string
  /** `undefined` where the suite says that the input fails. */
  readonly reading: Reading | undefined
}

/** What is asked about a case; its place is added by whoever reads the file. */
export type CaseQuestion = Pick<Question, 'subject' | 'input' | 'reading'>

/** Keeps a question that is asked more than once at its first place only. */
export function distinct(questions: Iterable<Question>): Question[] {
  const first = new Map<string, Question>()
  for (const question of questions) {
    const key = JSON.stringify([question.subject.name, question.input, question.reading])
    if (!first.has(key)) first.set(key, question)
  }
  return [...first.values()]
}

/** A host without its one root dot. */
export const withoutRootDot = (host: string): string => host.replace(/(?<=.)\.$/, '')

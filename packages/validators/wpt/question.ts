import type { Format } from '../src/index.ts'

/** How the suite reads an input: the parts of the URL that the URL standard makes of it. */
export interface Reading {
  /** With its colon. */
  readonly protocol: string
  /** As in `URL.hostname`. */
  readonly host: string
  /** As in `URL.port`, so empty where none is written; `undefined` where the suite's case has no port to tell. */
  readonly port: string | undefined
}

/** One thing to ask one of our formats, and what the suite holds of it. */
export interface Question {
  readonly file: string
  /** Of the case among those of its file, from 1; comments are not counted. */
  readonly ordinal: number
  readonly format: Format<string, object>
  readonly input: string
  /** `undefined` where the suite says that parsing fails. */
  readonly reading: Reading | undefined
}

/** What is asked about a case; its place is added by whoever reads the file. */
export type CaseQuestion = Pick<Question, 'format' | 'input' | 'reading'>

/** A host without its one root dot. */
export const withoutRootDot = (host: string): string => host.replace(/(?<=.)\.$/, '')

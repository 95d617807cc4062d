import type { Format, IssueCode, Parsed } from '../src/index.ts'

/** What one of ours makes of an input. */
export type Reply =
  | {
      readonly ok: true
      readonly canonical: string
      readonly host: string
      readonly port: number | undefined
      readonly hasUndecodedLabel: boolean
    }
  | {
      readonly ok: false
      readonly code: IssueCode | 'refused'
      readonly message: string
      /** What is suggested for a name that is not ASCII: which must be nothing where the suite says that it has no A-labels. */
      readonly suggestedALabels: string | undefined
    }

/** One of ours that a suite can ask: a format, or a part of one. */
export interface Subject {
  readonly name: string
  /** The format whose profile answers; `undefined` for a guard of addresses. */
  readonly format: Format<string, object> | undefined
  readonly ask: (input: string) => Reply
}

const acceptance = ({ canonical, host, port, advisories }: Parsed<string>): Reply => ({
  ok: true,
  canonical,
  host,
  port,
  hasUndecodedLabel: advisories.includes('punycode'),
})

/** A format as it is: what it accepts is accepted. */
export const formatSubject = (format: Format<string, object>): Subject => ({
  name: format.name,
  format,
  ask: (input) => {
    const result = format.parse(input)
    if (result.ok) return acceptance(result)
    const [{ code, message, suggestion }] = result.issues
    return { ok: false, code, message, suggestedALabels: code === 'non_ascii' ? suggestion : undefined }
  },
})

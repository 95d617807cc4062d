import type { Answer, Difference } from './difference.ts'
import { withoutRootDot } from './question.ts'
import type { Question, Reading } from './question.ts'
import type { Reply } from './subject.ts'

/** A question that the suite answers in another way than we do. */
export interface Disagreement {
  readonly question: Question
  readonly answer: Answer
  /** Why we refuse, or what we read; for a person. */
  readonly detail: string
}

/** What became of the questions of a file. */
export interface Tally {
  readonly agreed: number
  /** How many disagreements each difference explains. */
  readonly explained: ReadonlyMap<Difference, number>
  readonly unexplained: readonly Disagreement[]
}

/** Asks ours; `undefined` where it agrees: refuses what fails, or reads the same host and port. */
export function disagreementOn(question: Question): Disagreement | undefined {
  const { subject, input, reading } = question
  const reply = subject.ask(input)
  if (!reply.ok) {
    if (reading) return { question, answer: reply.code, detail: reply.message }
    const isGuess = reply.suggestedALabels !== undefined
    return isGuess ? { question, answer: 'refused with a suggestion', detail: reply.message } : undefined
  }
  const answer = accepted(reply, reading)
  return answer && { question, answer, detail: reply.canonical }
}

function accepted(reply: Reply & { ok: true }, reading: Reading | undefined): Answer | undefined {
  const { host, port, hasUndecodedLabel } = reply
  if (!reading) return hasUndecodedLabel ? 'accepted with advisory punycode' : 'accepted'
  if (reading.port !== undefined && reading.port !== String(port ?? '')) return 'accepted'
  if (host === reading.host) return undefined
  return host === withoutRootDot(reading.host) ? 'accepted without root dot' : 'accepted'
}

/** Compares our answers with the suite's; the first difference that explains a disagreement counts it. */
export function compare(questions: readonly Question[], differences: readonly Difference[]): Tally {
  const explained = new Map<Difference, number>()
  const unexplained: Disagreement[] = []
  let agreed = 0
  for (const question of questions) {
    const disagreement = disagreementOn(question)
    if (!disagreement) {
      agreed++
      continue
    }
    const difference = differences.find(
      ({ answers, applies }) => answers.includes(disagreement.answer) && applies(question, question.reading),
    )
    if (difference) explained.set(difference, (explained.get(difference) ?? 0) + 1)
    else unexplained.push(disagreement)
  }
  return { agreed, explained, unexplained }
}

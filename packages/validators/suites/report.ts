import type { Disagreement, Tally } from './compare.ts'
import type { Difference } from './difference.ts'

/** A file of the suite with what became of its questions. */
export interface Section {
  readonly name: string
  readonly cases: number
  readonly questions: number
  readonly tally: Tally
}

const count = (number: number): string => String(number).padStart(6)
const total = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0)

// Unseen characters and halves of pairs are spelt out.
const spelt = (text: string): string =>
  JSON.stringify(text).replace(/[\p{C}\p{M}\p{Z}]/gu, (character) =>
    character === ' ' ? ' ' : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )

function describe({ question: { file, ordinal, subject, input, reading }, answer, detail }: Disagreement): string {
  const parts = reading && ['reads', reading.protocol, spelt(reading.host), reading.port]
  const theirs = parts?.filter(Boolean).join(' ') ?? 'fails'
  return `${file}, case ${ordinal}, ${subject.name} ${spelt(input)}\n  the suite ${theirs}; we say ${answer}: ${spelt(detail)}\n`
}

function describeFile({ name, cases, questions, tally }: Section): string {
  const { agreed, explained, unexplained } = tally
  const sums = `${agreed} agree, ${total(explained.values())} differ on purpose, ${unexplained.length} unexplained`
  const lines = [...explained]
    .toSorted(([, a], [, b]) => b - a)
    .map(([{ what }, times]) => `${count(times)}  ${what}\n`)
  return `${name}: ${cases} cases, ${questions} questions: ${sums}\n${lines.join('')}`
}

/** What the comparison tells, and whether every disagreement is explained and every explanation needed. */
export function report(
  sections: readonly Section[],
  differences: readonly Difference[],
): { readonly ok: boolean; readonly text: string } {
  const unexplained = sections.flatMap(({ tally }) => tally.unexplained)
  const needless = differences.filter((difference) => !sections.some(({ tally }) => tally.explained.has(difference)))
  const questions = total(sections.map((section) => section.questions))
  const agreed = total(sections.map(({ tally }) => tally.agreed))
  const text = [
    ...sections.map(describeFile),
    ...unexplained.map((disagreement) => `unexplained: ${describe(disagreement)}`),
    ...needless.map(({ what }) => `explains nothing any more, so remove it: ${what}\n`),
    `${total(sections.map(({ cases }) => cases))} cases, ${questions} questions: ${agreed} agree, ` +
      `${questions - agreed - unexplained.length} differ on purpose, ${unexplained.length} unexplained\n`,
  ].join('\n')
  return { ok: !unexplained.length && !needless.length, text }
}

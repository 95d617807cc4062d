import type { Figure } from '../measure.ts'
import type { ResultGroup, ResultRow } from '@domain-contracts/bench-result'
import type { Comparison } from './comparisons.ts'
import type { Selection } from './corpus.ts'
import { versionOf } from './versions.ts'

const round = (value: number): number => Math.round(value * 100) / 100

const rowsShown: Readonly<Record<Selection, string>> = {
  everyday: 'what people type (accepted, ASCII, at most 63 characters)',
  all: 'all rows of the corpus, accepted and refused',
}

/** What was measured in one comparison, as a group of the result. */
export function groupOf(
  { name, atLeast }: Comparison,
  selection: Selection,
  inputs: number,
  figures: readonly Figure[],
): ResultGroup {
  return {
    id: `${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}-${selection}`,
    title: `${name}: ${rowsShown[selection]}`,
    unit: 'ns per input',
    better: 'lower',
    method: `Processor time over ${inputs} rows, in shuffled rounds; ratio and bar are times ours, at least, median of the rounds.`,
    rows: figures.map(({ name: subject, nanoseconds, ratio }): ResultRow => {
      const version = versionOf(subject)
      // The bar is for what people type; the rest shows that no input is a trap.
      const bar = selection === 'everyday' ? atLeast[subject] : undefined
      return {
        name: subject,
        ...(version && { version }),
        value: round(nanoseconds),
        ...(subject === 'ours' && { ours: true }),
        ratio: round(ratio),
        // Judged before rounding, so that 2.996 does not reach 3.
        ...(bar !== undefined && { bar: round(bar), met: ratio >= bar }),
      }
    }),
  }
}

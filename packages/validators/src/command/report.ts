import type { Advisory, Issue } from '../index.ts'
import { advisoryTexts } from './advisory-texts.ts'
import { columnsBetween, fitColumns } from './columns.ts'

/** A name and where it stands. */
export interface Place {
  /** A file's name, `-`, or nothing for an argument. */
  readonly source: string
  readonly line: number
  readonly input: string
}

/** How many names were checked, and what was found. */
export interface Sums {
  readonly checked: number
  readonly bad: number
  /** Good ones with at least one advisory. */
  readonly warned: number
}

/** How findings are written. */
export interface Report {
  readonly issue: (place: Place, issue: Issue) => string
  readonly advisories: (place: Place, advisories: readonly Advisory[]) => string
  readonly sums: (sums: Sums) => string
}

// Room for what stands before and behind the place, on a terminal of 80 columns with indentation.
const BEFORE = 40
const BEHIND = 30

// Controls, separators and unseen characters would move the caret or the terminal's own state.
const visible = (text: string): string =>
  text.replace(/[\p{C}\p{Z}]/gu, (character) =>
    character === ' ' ? ' ' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )

// Between the halves of a pair, one further; a cut there would show two characters that are not in the text.
const wholeFrom = (text: string, position: number): number =>
  (text.codePointAt(position - 1) ?? 0) > 0xffff ? position + 1 : position

const placeOf = ({ source, line }: Place): string => (source ? `${source}:${line}: ` : '')

/** What a person reads: where, the name with a caret under the place, and why. */
export const textReport: Report = {
  issue: (place, { code, message, position, length }) => {
    const { input } = place
    const start = wholeFrom(input, Math.max(0, position - BEFORE))
    const marked = wholeFrom(input, position + Math.min(length, BEHIND))
    const end = wholeFrom(input, position + BEHIND)
    const before = (start > 0 ? '...' : '') + visible(input.slice(start, position))
    const at = visible(input.slice(position, marked))
    const shown = before + fitColumns(at + visible(input.slice(marked, end)), BEHIND * 2)
    const { start: column, width } = columnsBetween(shown, before.length, before.length + at.length)
    const caret = ' '.repeat(column) + '^'.repeat(width)
    return `${placeOf(place)}${code}\n  ${shown}\n  ${caret}\n  ${visible(message)}\n`
  },
  advisories: (place, advisories) =>
    advisories
      .map((advisory) => {
        const name = fitColumns(visible(place.input.slice(0, BEFORE + BEHIND)), BEFORE + BEHIND)
        const cut = place.input.length > BEFORE + BEHIND ? '...' : ''
        return `${placeOf(place)}warning, ${advisory}: ${name}${cut}: ${advisoryTexts[advisory]}\n`
      })
      .join(''),
  sums: ({ checked, bad, warned }) => `${checked} checked, ${bad} bad${warned ? `, ${warned} with warnings` : ''}\n`,
}

const toLine = (value: object): string => `${JSON.stringify(value)}\n`

/** What a program reads: one object a line, with the issue of a bad name or the advisories of a good one. */
export const jsonReport: Report = {
  issue: ({ source, line, input }, issue) => toLine({ source: source || undefined, line, input, ...issue }),
  advisories: ({ source, line, input }, advisories) => toLine({ source: source || undefined, line, input, advisories }),
  sums: toLine,
}

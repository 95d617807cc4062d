import type { Issue } from '../index.ts'

/** A bad name and where it stands. */
export interface Finding {
  /** A file's name, `-`, or nothing for an argument. */
  readonly source: string
  readonly line: number
  readonly input: string
  readonly issue: Issue
}

// Room for what stands before and behind the place, on a terminal of 80 columns with indentation.
const BEFORE = 40
const BEHIND = 30

// Controls, separators and unseen characters would move the caret or the terminal's own state.
const visible = (text: string): string =>
  text.replace(/[\p{C}\p{Z}]/gu, (character) =>
    character === ' ' ? ' ' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )

/** What a person reads: where, the name with a caret under the place, and why. */
export function toText({ source, line, input, issue }: Finding): string {
  const start = Math.max(0, issue.position - BEFORE)
  const end = Math.min(input.length, issue.position + Math.max(issue.length, BEHIND))
  const before = (start > 0 ? '...' : '') + visible(input.slice(start, issue.position))
  const marked = visible(input.slice(issue.position, issue.position + Math.min(issue.length, BEHIND)))
  const behind = visible(input.slice(issue.position, end)).slice(0, BEHIND * 2)
  const caret = ' '.repeat(before.length) + '^'.repeat(Math.max(1, marked.length))
  const place = source ? `${source}:${line}: ` : ''
  return `${place}${issue.code}\n  ${before}${behind}\n  ${caret}\n  ${visible(issue.message)}\n`
}

/** What a program reads: the issue with its place, as one line of JSON. */
export function toJson({ source, line, input, issue }: Finding): string {
  return `${JSON.stringify({ source: source || undefined, line, input, ...issue })}\n`
}

import { unseenCharacter } from './unseen.ts'

/** A contract that cannot be generated from; `pointer` says where in the bundle, as a JSON pointer. */
export class GenerationError extends Error {
  override readonly name = 'GenerationError'
  readonly pointer: string

  constructor(at: string, problem: string) {
    super(`${at}: ${inOneLine(problem)}`)
    this.pointer = at
  }
}

/** Joins the parts of a JSON pointer (RFC 6901). */
export function pointer(...parts: readonly (string | number)[]): string {
  return below('#', ...parts)
}

/** The pointer to something inside of what `at` points to; one line, whatever a contract calls its members. */
export function below(at: string, ...parts: readonly (string | number)[]): string {
  let longer = at
  for (const part of parts) longer += `/${typeof part === 'number' || /^[\w.-]*$/.test(part) ? part : escaped(part)}`
  return longer
}

function escaped(part: string): string {
  return inOneLine(part.replaceAll('~', '~0').replaceAll('/', '~1'))
}

/** A text of a contract as a message can show it: nothing that ends a line or hides, and not too long. */
export function inOneLine(text: string): string {
  const shown = text.replaceAll(unseenCharacter, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
  return shown.length > 200 ? `${shown.slice(0, 200)}…` : shown
}

/** What another program's error says, as much of it as fits into one line. */
export function firstLine(error: unknown): string {
  const [line] = (error instanceof Error ? error.message : String(error)).split('\n')
  return inOneLine(line ?? '')
}

/** A contract that cannot be generated from; `pointer` says where in the bundle, as a JSON pointer. */
export class GenerationError extends Error {
  override readonly name = 'GenerationError'
  readonly pointer: string

  constructor(at: string, problem: string) {
    super(`${at}: ${problem}`)
    this.pointer = at
  }
}

/** Joins the parts of a JSON pointer (RFC 6901). */
export function pointer(...parts: readonly (string | number)[]): string {
  return `#${parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`
}

/** What another program's error says, as much of it as fits into one line. */
export function firstLine(error: unknown): string {
  const [line] = (error instanceof Error ? error.message : String(error)).split('\n')
  return line ?? ''
}

/** One violation: where it stands and what to do about it. */
export interface Finding {
  /** The rule's name, as `rules.ts` lists it. */
  readonly rule: string
  /** The path from the repository's root, with slashes. */
  readonly file: string
  /** Counted from 1; absent where the file as a whole is meant. */
  readonly line?: number
  readonly message: string
}

/** One line for a terminal, starting with a place that editors can open. */
export function formatFinding({ rule, file, line, message }: Finding): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message} [${rule}]`
}

/** One thing that is wrong with a request or an answer. */
export interface Issue {
  /** Where: `['body', 'originUrl']`. Array indexes are numbers. */
  readonly path: readonly (string | number)[]
  /** Stable: a keyword such as `required`, `type` or `unknown_property`, or the code of a format such as `private_address`. */
  readonly code: string
  /** Stands alone: names the place and says what is expected there. */
  readonly message: string
  /** A value that would pass, where one can be told. */
  readonly suggestion?: string
}

/** `body.records[2].name`, for messages. */
export function formatPath(path: readonly (string | number)[]): string {
  let text = ''
  for (const part of path) text += typeof part === 'number' ? `[${part}]` : text === '' ? part : `.${part}`
  return text === '' ? 'the value' : text
}

/** One thing that is wrong with a request or an answer. */
export interface Issue {
  /** Where: `['body', 'originUrl']`. Array indexes are numbers. */
  readonly path: readonly (string | number)[]
  /** Stable: a keyword such as `required`, `type` or `format`, or, where formats explain, their code: `private_address`. */
  readonly code: string
  /** Stands alone: names the place and says what is expected there. */
  readonly message: string
  /** A value that would pass, where one can be told. */
  readonly suggestion?: string
}

export function issue(path: readonly (string | number)[], code: string, expectation: string): Issue {
  return {
    path,
    code,
    message: `${path.join('.') || 'The value'} ${expectation}${expectation.endsWith('?') ? '' : '.'}`,
  }
}

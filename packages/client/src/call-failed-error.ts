import type { CallError } from './result.ts'

/** Thrown by `unwrap` and by paging; `error` is the result's error, to be narrowed by its `kind`. */
export class CallFailedError extends Error {
  override readonly name = 'CallFailedError'
  readonly error: CallError

  constructor(error: CallError) {
    super(error.message)
    this.error = error
  }
}

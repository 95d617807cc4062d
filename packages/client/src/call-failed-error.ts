export interface ErrorLike {
  readonly kind: string
  readonly operationId: string
  readonly message: string
}

/** Thrown by `unwrap`; `error` is the result's error, to be narrowed by its `kind`. */
export class CallFailedError extends Error {
  override readonly name = 'CallFailedError'
  readonly error: ErrorLike

  constructor(error: ErrorLike) {
    super(error.message)
    this.error = error
  }
}

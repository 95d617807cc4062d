import type { Outcome } from './result.ts'

/** Why no complete answer of the service could be read. */
export type TransportFailure =
  | { readonly kind: 'network'; readonly phase: 'dns' | 'connect' | 'tls' | 'exchange'; readonly cause: unknown }
  | { readonly kind: 'timeout'; readonly timeoutMs: number }
  | { readonly kind: 'aborted'; readonly reason: unknown }
  | {
      readonly kind: 'unreadable'
      readonly reason: 'too_large' | 'redirect'
      readonly status: number
      readonly snippet: string
    }

/** Thrown by `GET`, `POST` and the like when no complete answer came; operations turn it into a result. */
export class TransportError extends Error {
  override readonly name = 'TransportError'
  readonly failure: TransportFailure
  readonly outcome: Outcome

  constructor(message: string, failure: TransportFailure, outcome: Outcome) {
    super(message, failure.kind === 'network' ? { cause: failure.cause } : undefined)
    this.failure = failure
    this.outcome = outcome
  }
}

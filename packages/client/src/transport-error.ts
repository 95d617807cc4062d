import type { Cause } from './describe-cause.ts'
import type { NetworkPhase } from './network-phase.ts'
import type { Outcome } from './result.ts'

/** Why no complete answer of the service could be read. */
export type TransportFailure =
  | { readonly kind: 'network'; readonly phase: NetworkPhase; readonly cause: Cause }
  | { readonly kind: 'timeout'; readonly timeoutMs: number; readonly retryAfterMs?: number }
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

export function aborted(reason: unknown, outcome: Outcome): TransportError {
  return new TransportError('The call was aborted by its signal.', { kind: 'aborted', reason }, outcome)
}

export function timedOut(timeoutMs: number): TransportError {
  const failure = { kind: 'timeout', timeoutMs } as const
  return new TransportError(`No complete answer came within ${timeoutMs} ms.`, failure, 'unknown')
}

/** The key is paused for longer than the call may take, or too many calls wait for the end of its pause. */
export function paused(timeoutMs: number, retryAfterMs: number): TransportError {
  const failure = { kind: 'timeout', timeoutMs, retryAfterMs } as const
  const message = `The service limits the key's calls; the next may be sent in ${Math.ceil(retryAfterMs)} ms.`
  return new TransportError(message, failure, 'not_sent')
}

export function redirected(status: number): TransportError {
  return new TransportError(
    'A redirect was refused: following it would send the key and the body elsewhere. Check the base URL.',
    { kind: 'unreadable', reason: 'redirect', status, snippet: '' },
    // RFC 9110, section 15.4: only these two say that the same request is to go elsewhere; the others may follow a deed.
    status === 307 || status === 308 ? 'rejected' : 'unknown',
  )
}

export function tooLarge(status: number, limit: number, snippet: string): TransportError {
  return new TransportError(
    `The answer is larger than ${limit} bytes. Raise maxResponseBytes if that is expected.`,
    { kind: 'unreadable', reason: 'too_large', status, snippet },
    status >= 400 && status < 500 ? 'rejected' : 'unknown',
  )
}

const broken = {
  dns: 'The host name could not be resolved.',
  connect: 'The connection could not be made.',
  tls: 'The connection could not be secured; the certificate was not accepted.',
  exchange: 'The connection broke before a complete answer came.',
} as const

export function connectionFailed(phase: NetworkPhase, cause: Cause): TransportError {
  const failure = { kind: 'network', phase, cause } as const
  return new TransportError(broken[phase], failure, phase === 'exchange' ? 'unknown' : 'not_sent')
}

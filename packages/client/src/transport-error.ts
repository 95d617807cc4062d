import { reasonOf, type Cause } from './describe-cause.ts'
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

  constructor(failure: TransportFailure, outcome: Outcome) {
    super(describe(failure), failure.kind === 'network' ? { cause: failure.cause } : undefined)
    this.failure = failure
    this.outcome = outcome
  }
}

/** Why a call was given up: its signal, or the time limit. */
export function interruption(
  signal: AbortSignal | undefined,
  timeout: Extract<TransportFailure, { kind: 'timeout' }>,
  outcome: Outcome,
): TransportError {
  return new TransportError(signal?.aborted ? { kind: 'aborted', reason: signal.reason } : timeout, outcome)
}

const brokenIn: Readonly<Record<NetworkPhase, string>> = {
  dns: 'Looking up the host failed',
  connect: 'Connecting failed',
  tls: 'Securing the connection failed',
  exchange: 'The connection broke',
}

function describe(failure: TransportFailure): string {
  switch (failure.kind) {
    case 'network':
      return `${brokenIn[failure.phase]} (${reasonOf(failure.cause)}).`
    case 'timeout':
      if (failure.retryAfterMs === undefined) return `No complete answer came within ${failure.timeoutMs} ms.`
      return failure.retryAfterMs > 0
        ? `The key's limit is used up for ${Math.ceil(failure.retryAfterMs)} ms.`
        : 'Other calls of the key come first, since its limit was used up.'
    case 'aborted':
      return 'Its signal aborted it.'
    case 'unreadable':
      return failure.reason === 'redirect'
        ? 'A 3xx answer was refused. Check the base URL and caches.'
        : 'The answer is larger than maxResponseBytes.'
  }
}

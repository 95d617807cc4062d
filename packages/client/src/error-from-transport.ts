import type { UnexpectedError } from './result.ts'
import type { TransportError } from './transport-error.ts'

const advice = {
  not_sent: 'It was not sent.',
  rejected: 'It had no effect.',
  unknown: 'Whether it had an effect is unknown: read the state back before you repeat it.',
} as const

/** The result's error for a call that got no complete answer. */
export function errorFromTransport(operationId: string, error: TransportError): UnexpectedError {
  const base = {
    operationId,
    outcome: error.outcome,
    message: `${operationId} failed: ${error.message} ${advice[error.outcome]}`,
  }
  return { ...base, ...error.failure }
}

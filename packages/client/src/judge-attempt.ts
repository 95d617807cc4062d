import type { Clock } from './clock.ts'
import { textOf, type Answer, type Draft } from './exchange.ts'
import type { StatusBody } from './operation.ts'
import { own } from './own.ts'
import { parseJson } from './parse-json.ts'
import type { Outcome } from './result.ts'
import { retryAfterMs } from './retry-after.ts'
import type { TransportError } from './transport-error.ts'

/** What the end of an attempt says of its call. */
export interface Judgement {
  readonly outcome: Outcome
  /** Whether sending it again may help and is allowed. */
  readonly isRepeatable: boolean
  /** What the service asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined
}

export function judgeAnswer(answer: Answer, { isRepeatable, statuses }: Draft, clock: Clock): Judgement {
  const { status, headers } = answer.response
  // The service's own refusal had no effect; a 500 promises nothing, and neither does an answer that is not its own.
  const isVerdict =
    status > 500 && (!statuses || hasMarks(own(statuses, String(status)), parseJson(textOf(answer.bytes))))
  // What the service itself says with a documented status stands, except its internal error.
  const isPassing = status === 500 || (!isVerdict && [502, 503, 504].includes(status))
  return {
    outcome: (status >= 400 && status < 500) || isVerdict ? 'rejected' : 'unknown',
    isRepeatable: status === 429 || (isRepeatable && isPassing),
    retryAfterMs:
      status === 429 || status === 503
        ? // A date is compared with the service's own clock where the answer shows it, since the two need not agree.
          retryAfterMs(headers.get('retry-after'), Date.parse(headers.get('date') ?? '') || clock.date())
        : undefined,
  }
}

export function judgeFailure({ outcome, failure }: TransportError, { isRepeatable }: Draft): Judgement {
  // A certificate that was not accepted will not be the next time either.
  const isPassing = failure.kind === 'network' ? failure.phase !== 'tls' : failure.kind === 'timeout'
  return { outcome, isRepeatable: isPassing && (outcome === 'not_sent' || isRepeatable) }
}

/** Whether a body is one that the service documents for a status; gateways answer with the same statuses. */
export function hasMarks(documented: unknown, body: unknown): boolean {
  // What a descriptor has for a status is what its type says.
  return (
    typeof documented === 'object' &&
    Object.entries(documented as Exclude<StatusBody, string>).every(([name, texts]: [string, readonly unknown[]]) => {
      const value = own(body, name)
      return texts.length > 0 ? texts.includes(value) : value !== undefined
    })
  )
}

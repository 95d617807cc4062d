import type { Attempt } from './attempt.ts'
import type { CallPlan, CallSettings } from './call-plan.ts'
import { errorType } from './hooks.ts'
import { backoffMs } from './retry-policy.ts'
import type { TransportError } from './transport-error.ts'

export interface Wait {
  readonly ms: number
  readonly reason: string
  /** The wait is the key's, not the call's. */
  readonly atGate: boolean
}

/** How long to wait before a call is sent again; `undefined` when it is not to be. */
export function nextWait(settings: CallSettings, plan: CallPlan, last: Attempt, attempt: number): Wait | undefined {
  if (attempt >= plan.retry.maxAttempts) return undefined
  if ('answer' in last && last.pauseMs !== undefined) return { ms: last.pauseMs, reason: '429', atGate: true }
  const isWorthIt = 'error' in last ? mayRepeatError(plan, last.error) : mayRepeatAnswer(plan, last)
  if (!isWorthIt || !settings.budget.take()) return undefined
  const asked = 'answer' in last ? (last.retryAfterMs ?? 0) : 0
  const ending = 'answer' in last ? { status: last.answer.response.status } : { kind: last.error.failure.kind }
  return {
    // Never earlier than asked; the jitter comes on top.
    ms: asked + backoffMs(plan.retry, attempt, settings.random),
    reason: errorType(ending) ?? '',
    atGate: false,
  }
}

function mayRepeatError(plan: CallPlan, { failure, outcome }: TransportError): boolean {
  if (failure.kind === 'timeout') return plan.repeatable
  // A certificate that was not accepted will not be the next time either.
  if (failure.kind !== 'network' || failure.phase === 'tls') return false
  return outcome === 'not_sent' || plan.repeatable
}

// What the service itself says with a documented status stands, except its own internal error.
function mayRepeatAnswer(plan: CallPlan, { answer, verdict }: Extract<Attempt, { answer: unknown }>): boolean {
  const { status } = answer.response
  if (!plan.repeatable || (verdict && status !== 500)) return false
  return status === 500 || status === 502 || status === 503 || status === 504
}

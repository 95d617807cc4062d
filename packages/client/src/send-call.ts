import { attemptOnce, type Attempt } from './attempt.ts'
import { bounded, type Bounds, type Interruption } from './bounded.ts'
import type { Answer, Draft } from './exchange.ts'
import { tell } from './hooks.ts'
import type { CallPlan, CallSettings } from './call-plan.ts'
import { nextWait } from './next-wait.ts'
import type { Outcome } from './result.ts'
import { aborted, paused, timedOut, TransportError } from './transport-error.ts'

/** The answer that a call ended with, and what is known of the call's effect should the answer be a failure. */
export interface CallEnd {
  readonly answer: Answer
  readonly outcome: Outcome
  /** What the service asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined
}

const certainty = { not_sent: 0, rejected: 1, unknown: 2 } as const

/**
 * Sends a call until it has an answer that stands, or until repeating it is not allowed, of no use or too late. Throws a
 * TransportError when there is no answer.
 */
export async function sendCall(settings: CallSettings, plan: CallPlan, draft: Draft): Promise<CallEnd> {
  const { clock, gate, hooks } = settings
  const { signal } = plan
  const deadline = clock.now() + plan.totalTimeoutMs
  const turn = gate.nextTurn()
  let outcome: Outcome = 'not_sent'
  let last: Attempt | undefined
  const interrupted = (why: Interruption, pauseMs?: number): TransportError => {
    if (why === 'aborted') return aborted(signal?.reason, outcome)
    return pauseMs === undefined ? timedOut(plan.totalTimeoutMs) : paused(plan.totalTimeoutMs, pauseMs)
  }
  if (signal?.aborted) throw interrupted('aborted')
  for (let attempt = 1; ; attempt += 1) {
    try {
      await gate.enter({ turn, deadline, signal, interrupted })
    } catch (error) {
      // What the service said last is worth more than that the time for asking again has run out.
      if (last && error instanceof TransportError && error.failure.kind === 'timeout') return conclude(last, outcome)
      throw error
    }
    last = await attemptOnce(settings, plan, draft, { attempt, deadline })
    // A safe call leaves no doubt behind; any other may have had an effect in an attempt that was lost.
    if (!plan.effect || certainty[last.outcome] > certainty[outcome]) outcome = last.outcome
    const wait = nextWait(settings, plan, last, attempt)
    if (!wait || wait.ms > deadline - clock.now()) return conclude(last, outcome)
    tell(hooks.onRetry, () => ({ ...plan.span(attempt + 1), delayMs: wait.ms, reason: wait.reason }))
    // After a 429 the call waits at the gate, with every other call of the key.
    if (!wait.atGate) await sleep(settings, wait.ms, { signal, interrupted })
  }
}

function conclude(last: Attempt, outcome: Outcome): CallEnd {
  if ('answer' in last) return { answer: last.answer, outcome, retryAfterMs: last.retryAfterMs }
  const { message, failure } = last.error
  throw outcome === last.outcome ? last.error : new TransportError(message, failure, outcome)
}

function sleep({ clock }: CallSettings, ms: number, bounds: Pick<Bounds, 'signal' | 'interrupted'>): Promise<void> {
  return bounded({ clock, ...bounds }, (resolve) => {
    const timer = clock.setTimeout(resolve, ms)
    return () => clock.clearTimeout(timer)
  })
}

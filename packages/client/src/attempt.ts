import type { CallPlan, CallSettings } from './call-plan.ts'
import { exchange, type Answer, type Draft } from './exchange.ts'
import { spanEnd, tell, type Ending } from './hooks.ts'
import type { Outcome } from './result.ts'
import { retryAfterMs } from './retry-after.ts'
import { backoffMs } from './retry-policy.ts'
import { TransportError } from './transport-error.ts'

/** How one attempt of a call ended. */
export type Attempt =
  | {
      readonly answer: Answer
      readonly outcome: Outcome
      readonly retryAfterMs: number | undefined
      /** Whether a status from 500 on is the service's own word. */
      readonly verdict: boolean
      /** How long the key is paused for, after a 429. */
      readonly pauseMs: number | undefined
    }
  | { readonly error: TransportError; readonly outcome: Outcome }

/** Sends a call once, tells the hooks, and tells the gate, which it must have entered. */
export async function attemptOnce(
  settings: CallSettings,
  plan: CallPlan,
  draft: Draft,
  { attempt, deadline }: { readonly attempt: number; readonly deadline: number },
): Promise<Attempt> {
  const { clock, gate, hooks } = settings
  const startedAt = clock.now()
  const end = tell(hooks.onAttempt, () => plan.span(attempt))
  let ending: Ending = {}
  let pauseMs: number | undefined
  try {
    const limitMs = Math.max(1, Math.min(plan.timeoutMs, deadline - startedAt))
    const answer = await exchange(settings, draft, plan.credential, { limitMs, signal: plan.signal })
    const { status } = answer.response
    ending = { status }
    const asked = status === 429 || status === 503 ? askedWait(settings, answer.response.headers) : undefined
    if (status === 429) pauseMs = (asked ?? 0) + backoffMs(plan.retry, attempt, settings.random)
    if (answer.response.ok) settings.budget.refund()
    const verdict = status >= 500 && plan.isVerdict(answer)
    return { answer, outcome: outcomeOf(status, verdict), verdict, retryAfterMs: asked, pauseMs }
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    ending = { kind: error.failure.kind }
    return { error, outcome: error.outcome }
  } finally {
    gate.leave(pauseMs)
    tell(end, () => spanEnd(clock.now() - startedAt, ending))
  }
}

// A date is compared with the service's own clock where the answer shows it, since the two need not agree.
function askedWait({ clock }: CallSettings, headers: Headers): number | undefined {
  const now = Date.parse(headers.get('date') ?? '')
  return retryAfterMs(headers.get('retry-after'), Number.isNaN(now) ? clock.date() : now)
}

// The service's own refusal had no effect; a 500 promises nothing, and neither does an answer that is not the service's.
function outcomeOf(status: number, verdict: boolean): Outcome {
  if (status >= 400 && status < 500) return 'rejected'
  return verdict && status > 500 ? 'rejected' : 'unknown'
}

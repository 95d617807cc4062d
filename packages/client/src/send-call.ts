import { bounded } from './bounded.ts'
import type { CheckedOptions } from './client-options.ts'
import type { Credential } from './credentials.ts'
import { exchange, type Answer, type Draft } from './exchange.ts'
import { isSafe } from './is-safe.ts'
import { judgeAnswer, judgeFailure, type Judgement } from './judge-attempt.ts'
import type { Outcome } from './result.ts'
import { retryBudget, type RetryPolicy } from './retry-policy.ts'
import { interruption, TransportError } from './transport-error.ts'
import type { Watch } from './with-hooks.ts'

/** What all calls of a client share. */
export interface CallSettings extends CheckedOptions {
  readonly secrets: readonly string[]
  /** How many repetitions are left. */
  budget: number
  /** Set by `withHooks`. */
  watch?: Watch
}

/** What a call may take, and the key it carries. */
export interface CallPlan {
  readonly credential: Credential | null
  readonly retry: RetryPolicy
  readonly timeoutMs: number
  readonly totalTimeoutMs: number
  readonly signal: AbortSignal | undefined
}

/** The answer that a call ended with, and what is known of the call's effect should the answer be a failure. */
export interface CallEnd {
  readonly answer: Answer
  readonly outcome: Outcome
  /** What the service asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined
}

/** Of two outcomes the greater one stays. */
export const certainty = { not_sent: 0, rejected: 1, unknown: 2 } as const

/**
 * Sends a call until it has an answer that stands, or until repeating it is not allowed, of no use or too late. Throws a
 * TransportError when there is no answer.
 */
export async function sendCall(
  settings: CallSettings,
  plan: CallPlan,
  draft: Draft,
  began: number = settings.clock.now(),
): Promise<CallEnd> {
  const { clock, random } = settings
  const { credential, signal, timeoutMs, totalTimeoutMs, retry } = plan
  // Nothing else has to wait for a call without a key.
  const gate = credential?.gate
  const deadline = began + totalTimeoutMs
  let outcome: Outcome = 'not_sent'
  // Whether the attempt is a repetition that has not been paid for.
  let owes = false
  let end: CallEnd | undefined
  let failure: TransportError | undefined
  const interrupted = (retryAfter = 0): TransportError =>
    interruption(signal, { kind: 'timeout', timeoutMs: totalTimeoutMs, retryAfterMs: retryAfter }, outcome)
  // What the service said last is worth more than that the time for asking again has run out.
  const conclude = (askedMs = end?.retryAfterMs): CallEnd => {
    if (end) return { answer: end.answer, outcome, retryAfterMs: askedMs }
    throw failure && failure.outcome !== outcome ? new TransportError(failure.failure, outcome) : failure
  }
  for (let attempt = 1; ; attempt += 1) {
    if (signal?.aborted) throw interrupted()
    let startedAt = clock.now()
    try {
      const turnComes = gate?.enter(began, deadline - startedAt, signal, interrupted)
      if (turnComes) {
        await turnComes
        startedAt = clock.now()
      }
    } catch (error) {
      if (signal?.aborted || !(end ?? failure)) throw error
      // The pause may have grown since the call's own answer.
      return conclude(longer(end?.retryAfterMs, error))
    }
    if (owes && settings.budget < 1) {
      // Its turn is the next one's.
      gate?.leave(0)
      return conclude()
    }
    const tellEnd = settings.watch?.begin('onAttempt', draft, attempt)
    // Any time up to the limit ("full jitter"), so that callers spread; never earlier than asked.
    const waitFor = (ms = 0): number =>
      ms + random() * Math.min(retry.maxDelayMs, retry.baseDelayMs * 2 ** (attempt - 1))
    let pauseMs: number | undefined
    let status: number | undefined
    let judgement: Judgement
    end = failure = undefined
    try {
      // A hook may have aborted it.
      if (signal?.aborted) throw interrupted()
      const leftMs = Math.max(1, deadline - startedAt)
      const limitMs = Math.min(leftMs, timeoutMs)
      const namedMs = leftMs < timeoutMs ? totalTimeoutMs : timeoutMs
      const answer = await exchange(settings, draft, credential, signal, limitMs, namedMs)
      const { response } = answer
      status = response.status
      judgement = judgeAnswer(answer, draft, clock)
      end = { answer, outcome, retryAfterMs: judgement.retryAfterMs }
      if (status === 429) pauseMs = waitFor(judgement.retryAfterMs)
      if (status < 429) owes = false
      if (response.ok) settings.budget = Math.min(retryBudget, settings.budget + 0.1)
    } catch (error) {
      if (!(error instanceof TransportError)) throw error
      failure = error
      judgement = judgeFailure(error, draft)
    } finally {
      gate?.leave(pauseMs)
      tellEnd?.(status, failure?.failure.kind)
    }
    // A safe call leaves no doubt behind; any other may have had an effect in an attempt that was lost.
    if (isSafe(draft.method) || certainty[judgement.outcome] > certainty[outcome]) outcome = judgement.outcome
    if (owes) settings.budget = Math.max(0, settings.budget - 1)
    if (!judgement.isRepeatable || attempt >= retry.maxAttempts || settings.budget < 1) return conclude()
    const waitMs = pauseMs ?? waitFor(judgement.retryAfterMs)
    if (waitMs > deadline - clock.now()) return conclude()
    settings.watch?.retry(draft, attempt + 1, waitMs, failure?.failure.kind ?? String(status))
    // After a 429 the call waits at the gate, with every other call of the key, and pays only for what was in vain: were it
    // to pay now, most of a burst beyond the key's limit would fail where it has to wait.
    owes = gate !== undefined && pauseMs !== undefined
    if (!owes) {
      settings.budget -= 1
      await bounded<void>(clock, undefined, signal, interrupted, (resolve) => {
        const timer = clock.setTimeout(resolve, waitMs)
        return () => clock.clearTimeout(timer)
      })
    }
  }
}

function longer(askedMs: number | undefined, error: unknown): number | undefined {
  const pauseMs = error instanceof TransportError && error.failure.kind === 'timeout' && error.failure.retryAfterMs
  return pauseMs ? Math.max(pauseMs, askedMs ?? 0) : askedMs
}

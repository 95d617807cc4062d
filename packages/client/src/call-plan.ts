import type { Credential } from './credentials.ts'
import type { Answer, TransportSettings } from './exchange.ts'
import type { Hooks, SpanStart } from './hooks.ts'
import type { KeyGate } from './key-gate.ts'
import type { Random } from './random.ts'
import type { RetryBudget, RetryPolicy } from './retry-policy.ts'

/** What all calls of a client share. */
export interface CallSettings extends TransportSettings {
  readonly gate: KeyGate
  readonly budget: RetryBudget
  readonly random: Random
  readonly hooks: Hooks
}

/** One call as it is to be sent. */
export interface CallPlan {
  /** What hooks are told about an attempt, counted from 1. */
  readonly span: (attempt: number) => SpanStart
  readonly credential: Credential | null
  readonly retry: RetryPolicy
  /** Whether the contract lets the call be sent again after it may have had its effect. */
  readonly repeatable: boolean
  /** Whether the call can change anything. */
  readonly effect: boolean
  /** Whether an answer with a status from 500 on is the service's own word and not an accident on the way. */
  readonly isVerdict: (answer: Answer) => boolean
  readonly timeoutMs: number
  readonly totalTimeoutMs: number
  readonly signal: AbortSignal | undefined
}

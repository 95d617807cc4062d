import { withoutPrototype } from './own.ts'
import type { Random } from './random.ts'

/** How often and how patiently a call is repeated. What may be repeated is not settable: the contract says it. */
export interface RetryOptions {
  /** How often a call is sent at most, the first time included. Default 3. */
  readonly maxAttempts?: number
  /** The longest wait before the first repetition, in milliseconds; it doubles each time. Default 500. */
  readonly baseDelayMs?: number
  /** The longest wait before any repetition that the service did not ask for, in milliseconds. Default 8,000. */
  readonly maxDelayMs?: number
}

export type RetryPolicy = Required<RetryOptions>

export function retryPolicy(options: RetryOptions | false | undefined): RetryPolicy {
  const given = withoutPrototype(options === false ? { maxAttempts: 1 } : (options ?? {}))
  const policy = {
    maxAttempts: given.maxAttempts ?? 3,
    baseDelayMs: given.baseDelayMs ?? 500,
    maxDelayMs: given.maxDelayMs ?? 8000,
  }
  for (const [name, value] of Object.entries(policy))
    if (!Number.isFinite(value) || value < (name === 'maxAttempts' ? 1 : 0))
      throw new TypeError(`retry.${name} must not be ${value}.`)
  return policy
}

/** How long to wait after an attempt, in milliseconds: any time up to the limit ("full jitter"), so that callers spread. */
export function backoffMs(policy: RetryPolicy, attempt: number, random: Random): number {
  return random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1))
}

/**
 * Keeps repetitions a small part of the traffic when a service is down: each takes a token, each success gives a tenth
 * back. An emptied bucket turns repetitions off until calls succeed again.
 */
export class RetryBudget {
  readonly #capacity: number
  #tokens: number

  constructor(capacity = 10) {
    this.#capacity = capacity
    this.#tokens = capacity
  }

  take(): boolean {
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }

  refund(): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + 0.1)
  }
}

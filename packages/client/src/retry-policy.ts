import { checkNumber, readOptions } from './check-option.ts'

/** How often and how patiently a call is repeated. What may be repeated is not settable: the contract says it. */
export interface RetryOptions {
  /** How often a call is sent at most, the first time included. Default 3. */
  readonly maxAttempts?: number | undefined
  /** The longest wait before the first repetition, in milliseconds; it doubles each time. Default 500. */
  readonly baseDelayMs?: number | undefined
  /** The longest wait before any repetition that the service did not ask for, in milliseconds. Default 8,000. */
  readonly maxDelayMs?: number | undefined
}

export type RetryPolicy = { readonly [Name in keyof RetryOptions]-?: number }

export function retryPolicy(options: RetryOptions | false | undefined): RetryPolicy {
  const given = readOptions('retry', options === false ? { maxAttempts: 1 } : options)
  const { maxAttempts = 3, baseDelayMs = 500, maxDelayMs = 8000 } = given
  checkNumber('retry.maxAttempts', maxAttempts, 1)
  checkNumber('retry.baseDelayMs', baseDelayMs, 0)
  checkNumber('retry.maxDelayMs', maxDelayMs, 0)
  return { maxAttempts, baseDelayMs, maxDelayMs }
}

/**
 * How many repetitions a client may begin with. Each takes one (after a 429, which it waits for, only when it is in vain),
 * each success gives a tenth back, so that they stay a small part of the traffic when a service is down.
 */
export const retryBudget = 10

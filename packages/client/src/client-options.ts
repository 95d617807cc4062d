import { checkBaseUrl } from './base-url.ts'
import { longestTimeoutMs, systemClock, type Clock } from './clock.ts'
import type { Hooks } from './hooks.ts'
import type { Issue } from './issue.ts'
import type { ResponseSchemas } from './operation.ts'
import { withoutPrototype } from './own.ts'
import { systemRandom, type Random } from './random.ts'
import { retryPolicy, type RetryOptions, type RetryPolicy } from './retry-policy.ts'

/** What an answer did not keep of its contract. The call's result is not changed by it. */
export interface ContractMismatch {
  readonly operationId: string
  readonly status: number
  readonly issues: readonly Issue[]
}

/** The options of every client, its keys aside. */
export interface CommonOptions {
  /** Where the service is; the service's documented address unless told otherwise. */
  readonly baseUrl?: string
  /** What sends a request, for instance a sandbox's `fetch`. Default: the runtime's. */
  readonly fetch?: (request: Request) => Promise<Response>
  /** How long one attempt may take, the answer's body included, in milliseconds. Default 30,000. */
  readonly timeoutMs?: number
  /** How long a call may take with all its attempts and waits, in milliseconds. Default twice `timeoutMs`. */
  readonly totalTimeoutMs?: number
  /** How patiently a call is repeated where its contract allows that; `false`: never. */
  readonly retry?: RetryOptions | false
  /** How large an answer may be once unpacked, in bytes. Default 1 MiB. */
  readonly maxResponseBytes?: number
  /**
   * Requests are checked unless `request` is false. Answers are checked when `responses` gives the service's
   * `responseSchemas`; they are not built in, so that a bundle holds only the operations it uses.
   */
  readonly validate?: { readonly request?: boolean; readonly responses?: ResponseSchemas }
  /** Told when an answer does not fit the contract. Needs `validate.responses`. What it throws fails the call. */
  readonly onContractMismatch?: (mismatch: ContractMismatch) => void
  /** Told about calls and attempts, for logs and traces. Sees no secret. */
  readonly hooks?: Hooks
  /** Where time comes from. Default: the system's. */
  readonly clock?: Clock
  /** Spreads waits and mints idempotency keys. Default: the runtime's cryptography. */
  readonly random?: Random
}

/** The options of a client for a service with one kind of key. */
export interface ClientOptions extends CommonOptions {
  /** The service's API key. It is sent to the base URL only and shows in no error, result or log. */
  readonly apiKey: string
}

/** Options checked, with everything that was not given filled in. */
export interface CheckedOptions {
  readonly baseUrl: string
  readonly fetch: ((request: Request) => Promise<Response>) | undefined
  readonly timeoutMs: number
  readonly totalTimeoutMs: number
  readonly retry: RetryPolicy
  readonly maxResponseBytes: number
  readonly validateRequests: boolean
  readonly responses: ResponseSchemas | undefined
  readonly onContractMismatch: (mismatch: ContractMismatch) => void
  readonly hooks: Hooks
  readonly clock: Clock
  readonly random: Random
}

export function checkOptions(defaultBaseUrl: string, options: CommonOptions): CheckedOptions {
  const given = withoutPrototype(options)
  const validate = withoutPrototype(given.validate ?? {})
  const timeoutMs = checkTimeout('timeoutMs', given.timeoutMs ?? 30_000)
  const maxResponseBytes = given.maxResponseBytes ?? 1_048_576
  if (!(maxResponseBytes > 0)) throw new TypeError(`maxResponseBytes must be more than 0, not ${maxResponseBytes}.`)
  return {
    baseUrl: checkBaseUrl(given.baseUrl ?? defaultBaseUrl),
    fetch: given.fetch,
    timeoutMs,
    totalTimeoutMs: checkTimeout('totalTimeoutMs', given.totalTimeoutMs ?? totalFor(timeoutMs)),
    retry: retryPolicy(given.retry),
    maxResponseBytes,
    validateRequests: validate.request ?? true,
    responses: validate.responses,
    onContractMismatch: given.onContractMismatch ?? (() => {}),
    hooks: withoutPrototype(given.hooks ?? {}),
    clock: given.clock ?? systemClock,
    random: given.random ?? systemRandom,
  }
}

export function checkTimeout(name: string, timeoutMs: number): number {
  if (timeoutMs > 0 && timeoutMs <= longestTimeoutMs) return timeoutMs
  throw new TypeError(`${name} must be between 1 and ${longestTimeoutMs} milliseconds, not ${timeoutMs}.`)
}

/** How long all attempts of a call may take when only the length of one was said. */
export function totalFor(timeoutMs: number): number {
  return Math.min(2 * timeoutMs, longestTimeoutMs)
}

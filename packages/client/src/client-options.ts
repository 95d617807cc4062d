import { checkBaseUrl } from './base-url.ts'
import { checkFunction, checkNumber, checkOption, readOptions, type RefuseOption } from './check-option.ts'
import { longestTimeoutMs, systemClock, type Clock } from './clock.ts'
import type { Hooks } from './hooks.ts'
import type { Issue } from './issue.ts'
import type { ResponseSchemas } from './operation.ts'
import { systemRandom, type Random } from './random.ts'
import { retryPolicy, type RetryOptions, type RetryPolicy } from './retry-policy.ts'
import type { Format } from './schema.ts'

/** What an answer did not keep of its contract. The call's result is not changed by it. */
export interface ContractMismatch {
  readonly operationId: string
  readonly status: number
  readonly issues: readonly Issue[]
}

/** The options of every client, its keys aside. */
export interface CommonOptions {
  /** Where the service is; the service's documented address unless told otherwise. */
  readonly baseUrl?: string | undefined
  /** What sends a request, for instance a sandbox's `fetch`. Default: the runtime's. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
  /** How long one attempt may take, the answer's body included, in milliseconds. Default 30,000. */
  readonly timeoutMs?: number | undefined
  /** How long a call may take with all its attempts and waits, in milliseconds. Default twice `timeoutMs`. */
  readonly totalTimeoutMs?: number | undefined
  /** How patiently a call is repeated where its contract allows that; `false`: never. */
  readonly retry?: RetryOptions | false | undefined
  /** How large an answer may be once unpacked, in bytes. Default 1 MiB. */
  readonly maxResponseBytes?: number | undefined
  /**
   * Requests are checked unless `request` is false. Answers are checked when `responses` gives the service's
   * `responseSchemas`; they are not built in, so that a bundle holds only what it uses. `formats` of
   * `@domain-contracts/validators` say what is wrong with a domain or an origin, and what would do.
   */
  readonly validate?:
    | {
        readonly request?: boolean | undefined
        readonly responses?: ResponseSchemas | undefined
        readonly formats?: readonly Format[] | undefined
      }
    | undefined
  /**
   * Told when an answer does not fit the contract. Needs `validate.responses`. What it throws fails the call; so does a
   * promise that it returns, which is waited for.
   */
  readonly onContractMismatch?: ((mismatch: ContractMismatch) => unknown) | undefined
  /** Told about calls and attempts, for logs and traces. Sees no secret. */
  readonly hooks?: Hooks | undefined
  /** Where time comes from. Default: the system's. */
  readonly clock?: Clock | undefined
  /** Spreads waits and mints idempotency keys. Default: the runtime's cryptography. */
  readonly random?: Random | undefined
}

/** The options of a client for a service with one kind of key. */
export interface ClientOptions extends CommonOptions {
  /** The service's API key. It is sent to the base URL only, and no error or hook shows it. */
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
  readonly formats: readonly Format[]
  readonly clock: Clock
  readonly random: Random
}

/** `service` gives what holds where an option was not given. */
export function checkOptions(
  service: { readonly baseUrl: string; readonly formats?: readonly Format[] | undefined },
  options: CommonOptions,
): CheckedOptions {
  const given = readOptions('options', options)
  const { request = true, formats = service.formats ?? [] } = readOptions('validate', given.validate)
  const {
    baseUrl = service.baseUrl,
    fetch,
    maxResponseBytes = 1_048_576,
    clock = systemClock,
    random = systemRandom,
  } = given
  checkOption(typeof request === 'boolean', 'validate.request', request, 'true or false')
  checkOption(Array.isArray(formats), 'validate.formats', formats, 'an array')
  // Asked only where a text is wrong, which is too late to find that one cannot answer.
  for (const format of formats) {
    const isFormat = typeof format?.name === 'string' && typeof format.parse === 'function'
    checkOption(isFormat, 'validate.formats', format, 'an array of formats')
  }
  checkNumber('maxResponseBytes', maxResponseBytes, 1)
  if (fetch !== undefined) checkFunction('fetch', fetch)
  checkFunction('random', random)
  for (const name of ['now', 'date', 'setTimeout', 'clearTimeout'] as const)
    checkFunction(`clock.${name}`, clock?.[name])
  return {
    baseUrl: checkBaseUrl(baseUrl),
    fetch,
    ...checkTimeouts(given, 30_000),
    retry: retryPolicy(given.retry),
    maxResponseBytes,
    validateRequests: request,
    formats,
    clock,
    random,
  }
}

/** Both timeouts; where only that of an attempt was given, all attempts may take twice as long. */
export function checkTimeouts(
  given: Pick<CommonOptions, 'timeoutMs' | 'totalTimeoutMs'>,
  usualMs: number,
  usualTotalMs?: number,
  refuse?: RefuseOption,
): { readonly timeoutMs: number; readonly totalTimeoutMs: number } {
  const { timeoutMs = usualMs } = given
  const { totalTimeoutMs = given.timeoutMs === undefined ? usualTotalMs : undefined } = given
  const isNumber = checkNumber('timeoutMs', timeoutMs, 1, longestTimeoutMs, refuse)
  if (totalTimeoutMs !== undefined) checkNumber('totalTimeoutMs', totalTimeoutMs, 1, longestTimeoutMs, refuse)
  const twice = isNumber ? Math.min(2 * timeoutMs, longestTimeoutMs) : 0
  return { timeoutMs, totalTimeoutMs: totalTimeoutMs ?? twice }
}

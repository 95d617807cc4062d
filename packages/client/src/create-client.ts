import { checkBaseUrl } from './base-url.ts'
import { longestTimeoutMs, systemClock, type Clock } from './clock.ts'
import type { Issue } from './issue.ts'
import { createFetchClient, type FetchClient, type UntypedRequest } from './openapi-fetch.ts'
import type { ResponseSchemas } from './operation.ts'
import { exchange, type Credential, type TransportSettings } from './transport.ts'

/** What an answer did not keep of its contract. The call's result is not changed by it. */
export interface ContractMismatch {
  readonly operationId: string
  readonly status: number
  readonly issues: readonly Issue[]
}

export interface ClientOptions {
  /** The service's API key. It is sent to the base URL only and shows in no error, result or log. */
  readonly apiKey: string
  /** Where the service is; the service's documented address unless told otherwise. */
  readonly baseUrl?: string
  /** What sends a request, for instance a sandbox's `fetch`. Default: the runtime's. */
  readonly fetch?: (request: Request) => Promise<Response>
  /** How long one call may take, its body included, in milliseconds. Default 30,000. */
  readonly timeoutMs?: number
  /** How large an answer may be once unpacked, in bytes. Default 1 MiB. */
  readonly maxResponseBytes?: number
  /**
   * Requests are checked unless `request` is false. Answers are checked when `responses` gives the service's
   * `responseSchemas`; they are not built in, so that a bundle holds only the operations it uses.
   */
  readonly validate?: { readonly request?: boolean; readonly responses?: ResponseSchemas }
  /** Told when an answer does not fit the contract. Needs `validate.responses`. */
  readonly onContractMismatch?: (mismatch: ContractMismatch) => void
  readonly clock?: Clock
}

/** What is particular to one service. */
export interface Service<Name extends string> {
  readonly name: Name
  readonly baseUrl: string
  readonly credential: (apiKey: string) => Credential
}

/** What operations need of a client; not for use elsewhere. */
export const internals: unique symbol = Symbol('domain-contracts.client')

export interface Internals<Name extends string> {
  readonly service: Name
  readonly request: UntypedRequest
  readonly send: (request: Request, timeoutMs: number) => Promise<Response>
  readonly timeoutMs: number
  readonly validateRequests: boolean
  readonly responses: ResponseSchemas | undefined
  readonly onContractMismatch: (mismatch: ContractMismatch) => void
}

/** Something that operations of the named service can be called on. */
export interface OperationClient<Name extends string> {
  readonly [internals]: Internals<Name>
}

/** A hardened openapi-fetch client; the operations of its service take it as their first argument. */
export type ServiceClient<Name extends string, Paths extends object> = FetchClient<Paths> & OperationClient<Name>

/** Throws a TypeError that says which option is wrong, without repeating the key. */
export function createServiceClient<Name extends string, Paths extends object>(
  service: Service<Name>,
  options: ClientOptions,
): ServiceClient<Name, Paths> {
  const timeoutMs = checkTimeout(options.timeoutMs ?? 30_000)
  const settings: TransportSettings = {
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    baseUrl: checkBaseUrl(options.baseUrl ?? service.baseUrl),
    credential: service.credential(checkApiKey(service.name, options.apiKey)),
    maxResponseBytes: options.maxResponseBytes ?? 1_048_576,
    clock: options.clock ?? systemClock,
  }
  const send = (request: Request, limitMs: number): Promise<Response> => exchange(settings, request, limitMs)
  const { client, request } = createFetchClient<Paths>(settings.baseUrl, (sent) => send(sent, timeoutMs))
  const shared: Internals<Name> = {
    service: service.name,
    request,
    send,
    timeoutMs,
    validateRequests: options.validate?.request ?? true,
    responses: options.validate?.responses,
    onContractMismatch: options.onContractMismatch ?? (() => {}),
  }
  // Not enumerable: spreading or printing a client shows openapi-fetch's methods and nothing else.
  return Object.defineProperty(client, internals, { value: shared }) as ServiceClient<Name, Paths>
}

// A key with a line break or a non-Latin letter would make fetch throw an error that quotes the header, key and all.
function checkApiKey(service: string, apiKey: unknown): string {
  if (typeof apiKey === 'string' && /^[\x21-\x7e]+$/.test(apiKey)) return apiKey
  const problem = apiKey === undefined || apiKey === '' ? 'is missing' : 'holds characters that no key has'
  throw new TypeError(`The ${service} API key ${problem}: pass createClient({ apiKey }) visible ASCII without spaces.`)
}

export function checkTimeout(timeoutMs: number): number {
  if (timeoutMs > 0 && timeoutMs <= longestTimeoutMs) return timeoutMs
  throw new TypeError(`timeoutMs must be between 1 and ${longestTimeoutMs} milliseconds, not ${timeoutMs}.`)
}

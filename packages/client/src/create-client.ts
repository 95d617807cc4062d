import type { CallSettings } from './call-plan.ts'
import { checkOptions, type CheckedOptions, type CommonOptions } from './client-options.ts'
import { checkKeys, credentialFor, type Credential, type Keys, type ServiceSecurity } from './credentials.ts'
import type { Answer, Draft } from './exchange.ts'
import { spanStart } from './hooks.ts'
import { KeyGate } from './key-gate.ts'
import { createFetchClient, type FetchClient, type PlainCall, type SendOperation } from './openapi-fetch.ts'
import { RetryBudget } from './retry-policy.ts'
import { sendCall } from './send-call.ts'

/** What is particular to one service. */
export interface Service<Name extends string> {
  readonly name: Name
  readonly baseUrl: string
  readonly security: ServiceSecurity
}

/** The keys that a client was given, by the contract's names; `undefined` for one that it was not. */
export interface GivenKeys {
  readonly [name: string]: string | undefined
}

/** What operations need of a client; not for use elsewhere. */
export const internals: unique symbol = Symbol('domain-contracts.client')

export interface Internals<Name extends string> {
  readonly service: Name
  readonly options: CheckedOptions
  readonly call: CallSettings
  readonly sendOperation: SendOperation
  /** The credential for any of the named schemes, `null` where none is asked for, `undefined` when its key is missing. */
  readonly credentialFor: (security: readonly string[]) => Credential | null | undefined
}

/** Something that operations of the named service can be called on. */
export interface OperationClient<Name extends string> {
  readonly [internals]: () => Internals<Name>
}

/** A hardened openapi-fetch client; the operations of its service take it as their first argument. */
export type ServiceClient<Name extends string, Paths extends object> = FetchClient<Paths> & OperationClient<Name>

// A text shorter than this is no secret, and taking it out of messages would leave them unreadable.
const shortestSecret = 6

/** Throws a TypeError that says which option is wrong, without repeating a key. */
export function createServiceClient<Name extends string, Paths extends object>(
  service: Service<Name>,
  given: GivenKeys,
  commonOptions: CommonOptions,
): ServiceClient<Name, Paths> {
  const keys = checkKeys(service.name, given)
  const options = checkOptions(service.baseUrl, commonOptions)
  const call: CallSettings = {
    ...options,
    secrets: secretsIn(keys),
    gate: new KeyGate(options.clock),
    budget: new RetryBudget(),
  }
  const { schemes, default: usual, exceptions } = service.security
  const credential = (security: readonly string[]): Credential | null | undefined =>
    credentialFor(security, schemes, keys)

  const sendPlain = async ({ method, path, signal, fetch }: PlainCall, draft: Draft): Promise<Answer> => {
    const operation = `${method} ${path}`
    const security = (Object.hasOwn(exceptions, operation) ? exceptions[operation] : usual) ?? usual
    const found = credential(security)
    if (found === undefined) throw new TypeError(missingKey(operation, security))
    const plan = {
      span: (attempt: number) => spanStart(method, path, options.baseUrl, attempt),
      credential: found,
      // openapi-fetch's own methods know no contract that would allow to repeat a call.
      retry: { ...options.retry, maxAttempts: 1 },
      repeatable: false,
      effect: true,
      isVerdict: () => true,
      timeoutMs: options.timeoutMs,
      totalTimeoutMs: options.timeoutMs,
      signal,
    }
    const { answer } = await sendCall(fetch ? { ...call, fetch } : call, plan, draft)
    return answer
  }
  const { client, sendOperation } = createFetchClient<Paths>(options.baseUrl, sendPlain)
  const shared: Internals<Name> = { service: service.name, options, call, sendOperation, credentialFor: credential }
  // A function, and not enumerable: printing a client shows openapi-fetch's methods and nothing of the keys.
  return Object.defineProperty(client, internals, { value: () => shared }) as ServiceClient<Name, Paths>
}

// As it is sent, and as JSON would echo it.
function secretsIn(keys: Keys): string[] {
  const long = [...keys.values()].filter((key) => key.length >= shortestSecret)
  return [...new Set(long.flatMap((key) => [key, JSON.stringify(key).slice(1, -1)]))]
}

/** Says which key a call needs. */
export function missingKey(operation: string, security: readonly string[]): string {
  return `${operation} needs a key that the client was not given: pass createClient({ ${security.join(' or ')} }).`
}

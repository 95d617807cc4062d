import { checkOptions, type CommonOptions } from './client-options.ts'
import { checkKeys, type Credentials, type ServiceSecurity } from './credentials.ts'
import type { UncheckedRequest } from './draft-request.ts'
import type { Draft } from './exchange.ts'
import { retryBudget } from './retry-policy.ts'
import type { Format } from './schema.ts'
import type { CallEnd, CallPlan, CallSettings } from './send-call.ts'

/** What is particular to one service. */
export interface Service<Name extends string> {
  readonly name: Name
  readonly baseUrl: string
  readonly security: ServiceSecurity
  /** Formats that say what is wrong with a text, unless `validate.formats` gives others. */
  readonly formats?: readonly Format[] | undefined
}

/** The keys that a client was given, by the contract's names; `undefined` for one that it was not. */
export interface GivenKeys {
  readonly [name: string]: string | undefined
}

/** What operations need of a client; not for use elsewhere. */
export const internals: unique symbol = Symbol('domain-contracts.client')

export interface Internals extends CallSettings {
  readonly credentials: Credentials
  /** Reports what an answer does not keep of its contract; set by clients that check answers. */
  checkAnswer?: (operationId: string, status: number, body: unknown) => unknown
  /** Sends a draft through middleware; set by clients that have some. */
  throughMiddleware?: ThroughMiddleware
}

/** Lets middleware see a request as it was given and as it is to be sent, has it sent, and gives what came of it. */
export type ThroughMiddleware = (
  request: UncheckedRequest,
  draft: Draft,
  plan: CallPlan,
  send: (draft: Draft, began: number) => Promise<CallEnd>,
) => Promise<CallEnd>

/** Something that operations of the named service can be called on. */
export interface OperationClient<Name extends string> {
  readonly [internals]: () => Internals
  readonly [serviceName]?: Name
}

/** Only for the compiler: what keeps one service's operations from another's client. */
declare const serviceName: unique symbol

/**
 * A client that only operations can be called on: everything that `createServiceClient` promises of them, without
 * openapi-fetch's methods and without checks of answers, for pages where bytes count. Hooks come with `withHooks`.
 *
 * Throws a TypeError that says which option is wrong, without repeating a key.
 */
export function createOperationClient<Name extends string>(
  service: Service<Name>,
  given: GivenKeys,
  options: OperationClientOptions,
): OperationClient<Name> {
  const checked = checkOptions(service, options)
  const shared: Internals = {
    ...checked,
    ...checkKeys(service.name, service.security, given, checked.clock),
    budget: retryBudget,
  }
  return withInternals({}, shared)
}

/** The options of a client that only operations can be called on. */
export type OperationClientOptions = Omit<CommonOptions, 'validate' | 'onContractMismatch' | 'hooks'> & {
  readonly validate?: Pick<NonNullable<CommonOptions['validate']>, 'request' | 'formats'> | undefined
}

/** `undefined` for anything but a client, which plain JavaScript can pass. */
export function internalsOf(client: Partial<OperationClient<string>> | undefined): Internals | undefined {
  return client?.[internals]?.()
}

/** Makes operations callable on an object. Not enumerable: printing a client shows nothing of the keys. */
export function withInternals<Client extends object, Name extends string>(
  client: Client,
  shared: Internals,
): Client & OperationClient<Name> {
  // The property that the type asks for is the one defined here.
  return Object.defineProperty(client, internals, { value: () => shared }) as Client & OperationClient<Name>
}

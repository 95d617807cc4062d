import {
  createOperationClient as createClientFor,
  createServiceClient,
  type ClientOptions,
  type Format,
  type OperationClient,
  type OperationClientOptions,
  type ServiceClient,
} from '@domain-contracts/client'
import { hostname, httpsOriginUrl, originUrl } from '@domain-contracts/validators'
import { security, serverUrl } from './generated/descriptors.gen.ts'
import type { paths } from './generated/types.gen.ts'

/** A hardened openapi-fetch client for Domainee; every operation takes it as its first argument. */
export type DomaineeClient = ServiceClient<'domainee', paths>

/** The formats of the contract's requests, which the client explains. */
export const explained: readonly Format[] = [hostname, httpsOriginUrl, originUrl]

/**
 * Creates a client for Domainee. It holds no socket, and a timer only while a call runs, so one serves a whole program.
 * All calls of a client wait together when the key's limit is used up.
 *
 * Throws a TypeError that names the option when one is not valid; the key is never repeated.
 *
 * @example
 * const domainee = createClient({ apiKey })
 */
export function createClient(options: ClientOptions): DomaineeClient {
  // Copied, so that no options at all is said to be a key that is missing.
  const { apiKey, ...common } = { ...options }
  return createServiceClient({ name: 'domainee', baseUrl: serverUrl, security, formats: explained }, { apiKey }, common)
}

/**
 * The same for pages where bytes count: operations can be called on it as safely as on the client of `createClient`, but
 * it has no openapi-fetch methods and no middleware, does not check answers, has hooks only through `withHooks`, and says
 * of a domain or an origin only that it is not valid, unless `validate.formats` explains.
 *
 * @example
 * const domainee = createOperationClient({ apiKey })
 * const result = await getDomain(domainee, { path: { id } })
 */
export function createOperationClient(
  options: OperationClientOptions & Pick<ClientOptions, 'apiKey'>,
): OperationClient<'domainee'> {
  const { apiKey, ...common } = { ...options }
  return createClientFor({ name: 'domainee', baseUrl: serverUrl, security }, { apiKey }, common)
}

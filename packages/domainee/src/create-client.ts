import { createServiceClient, type ClientOptions, type ServiceClient } from '@domain-contracts/client'
import { security, serverUrl } from './generated/descriptors.gen.ts'
import type { paths } from './generated/types.gen.ts'

/** A hardened openapi-fetch client for Domainee; every operation takes it as its first argument. */
export type DomaineeClient = ServiceClient<'domainee', paths>

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
  const { apiKey, ...common } = options
  return createServiceClient({ name: 'domainee', baseUrl: serverUrl, security }, { apiKey }, common)
}

import { createServiceClient, type ClientOptions, type ServiceClient } from '@domain-contracts/client'
import { serverUrl } from './generated/descriptors.gen.ts'
import type { paths } from './generated/types.gen.ts'

/** A hardened openapi-fetch client for DevPayr; every operation takes it as its first argument. */
export type DevPayrClient = ServiceClient<'devpayr', paths>

/**
 * Creates a client for DevPayr. It holds no socket and no timer of its own, so one serves a whole program.
 *
 * Throws a TypeError that names the option when one is not valid; the key is never repeated.
 *
 * @example
 * const devpayr = createClient({ apiKey })
 */
export function createClient(options: ClientOptions): DevPayrClient {
  return createServiceClient(
    {
      name: 'devpayr',
      baseUrl: serverUrl,
      credential: (apiKey) => ({ header: 'x-api-key', value: apiKey }),
    },
    options,
  )
}

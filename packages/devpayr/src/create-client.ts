import {
  createOperationClient as createClientFor,
  createServiceClient,
  type CommonOptions,
  type Format,
  type OperationClient,
  type OperationClientOptions,
  type ServiceClient,
} from '@domain-contracts/client'
import { projectDomain } from '@domain-contracts/validators'
import { security, serverUrl } from './generated/descriptors.gen.ts'
import type { paths } from './generated/types.gen.ts'

/** A hardened openapi-fetch client for DevPayr; every operation takes it as its first argument. */
export type DevPayrClient = ServiceClient<'devpayr', paths>

/**
 * DevPayr has two kinds of keys. An API key manages projects and must stay on your servers; a license key may be in
 * distributed software and only asks for its own payment status. A call that needs the one that was not given is not sent.
 */
export type DevPayrOptions = CommonOptions & DevPayrKeys

/** At least one of the two. Neither is ever sent in place of the other, nor to a call that asks for none. */
export type DevPayrKeys =
  | { readonly apiKey: string; readonly licenseKey?: string | undefined }
  | { readonly apiKey?: string | undefined; readonly licenseKey: string }

/** The formats of the contract's requests, which the client explains. */
export const explained: readonly Format[] = [projectDomain]

/**
 * Creates a client for DevPayr. It holds no socket, and a timer only while a call runs, so one serves a whole program.
 * All calls with one key wait together when its limit is used up.
 *
 * Throws a TypeError that names the option when one is not valid; a key is never repeated.
 *
 * @example
 * const devpayr = createClient({ apiKey })
 */
export function createClient(options: DevPayrOptions): DevPayrClient {
  // Copied, so that no options at all is said to be a key that is missing.
  const { apiKey, licenseKey, ...common } = { ...options }
  return createServiceClient(
    { name: 'devpayr', baseUrl: serverUrl, security, formats: explained },
    { apiKey, licenseKey },
    common,
  )
}

/**
 * The same for pages where bytes count: operations can be called on it as safely as on the client of `createClient`, but
 * it has no openapi-fetch methods and no middleware, does not check answers, has hooks only through `withHooks`, and says
 * of a domain or an origin only that it is not valid, unless `validate.formats` explains.
 *
 * @example
 * const devpayr = createOperationClient({ licenseKey })
 */
export function createOperationClient(options: OperationClientOptions & DevPayrKeys): OperationClient<'devpayr'> {
  const { apiKey, licenseKey, ...common } = { ...options }
  return createClientFor({ name: 'devpayr', baseUrl: serverUrl, security }, { apiKey, licenseKey }, common)
}

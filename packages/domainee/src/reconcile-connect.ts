import { missingText, offContract, type CallOptions, type OperationClient } from '@domain-contracts/client'
import { originUrl } from '@domain-contracts/validators'
import {
  getDomain,
  getDomainPurchase,
  type ConnectDomainPurchaseRequest,
  type GetDomainPurchaseResult,
  type GetDomainResult,
} from './generated/operations.gen.ts'
import type { components } from './generated/types.gen.ts'

/** What reading back found. */
export type ConnectReconciliation =
  | {
      readonly ok: true
      /** `connected`: as the request wants it. `different`: connected, but otherwise. `not_connected`: it is not. */
      readonly state: 'connected' | 'different'
      readonly domain: components['schemas']['Domain']
      /** The fields that are not as the request wants them. */
      readonly differences: readonly ('originUrl' | 'keepHost')[]
    }
  | { readonly ok: true; readonly state: 'not_connected' }
  | Failure

type Failure = Extract<GetDomainPurchaseResult | GetDomainResult, { ok: false }>

/**
 * Finds out what became of a `connectDomainPurchase` whose outcome is `unknown`, by reading only. Takes the request that
 * was sent. Connecting has no idempotency key and replaces the DNS, so look before you repeat it.
 *
 * A domain that was connected before cannot be told from one that the lost call connected; both are `connected`. An answer
 * that is about another domain, or about none, is a failure (`unreadable`, `off_contract`): it says nothing about this one.
 *
 * @example
 * const result = await connectDomainPurchase(domainee, request)
 * if (!result.ok && result.error.outcome === 'unknown') await reconcileConnect(domainee, request)
 * // { ok: true, state: 'connected', domain, differences: [] }
 */
export async function reconcileConnect(
  client: OperationClient<'domainee'>,
  request: ConnectDomainPurchaseRequest,
  options?: CallOptions,
): Promise<ConnectReconciliation> {
  // Neither what plain JavaScript passes nor what a service answers need keep to its type.
  if (typeof request?.body?.originUrl !== 'string')
    return { ok: false, error: missingText('reconcileConnect', 'originUrl') }
  const read = await getDomainPurchase(client, { path: request.path }, options)
  if (!read.ok) return read
  const purchase: unknown = read.data?.purchase
  if (typeof purchase !== 'object' || purchase === null) return broken(client, 'getDomainPurchase', read)
  const id: unknown = read.data.purchase.connectedDomainId
  if (!id) return { ok: true, state: 'not_connected' }
  if (typeof id !== 'string') return broken(client, 'getDomainPurchase', read)
  const found = await getDomain(client, { path: { id } }, options)
  if (!found.ok) return found
  const domain = found.data?.domain
  // Another domain says nothing about this one.
  if (domain?.id !== id) return broken(client, 'getDomain', found)
  const differences = differencesBetween(domain, request.body)
  return { ok: true, state: differences.length === 0 ? 'connected' : 'different', domain, differences }
}

function broken(
  client: OperationClient<'domainee'>,
  operationId: string,
  read: { readonly status: number; readonly data: unknown; readonly response: Response },
): Failure {
  return { ok: false, error: offContract(client, operationId, read), response: read.response }
}

// A field that the service does not return cannot be said to differ; `keepHost` is false unless asked for.
function differencesBetween(
  domain: components['schemas']['Domain'],
  wanted: ConnectDomainPurchaseRequest['body'],
): ('originUrl' | 'keepHost')[] {
  const differences: ('originUrl' | 'keepHost')[] = []
  if (domain.originUrl !== undefined && canonical(domain.originUrl) !== canonical(wanted.originUrl))
    differences.push('originUrl')
  if (domain.keepHost !== undefined && domain.keepHost !== (wanted.keepHost ?? false)) differences.push('keepHost')
  return differences
}

function canonical(url: string): string {
  const verdict = originUrl.parse(url)
  return verdict.ok ? verdict.canonical : url
}

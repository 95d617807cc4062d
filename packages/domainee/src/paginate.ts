import { paginate, type CallOptions, type OperationClient } from '@domain-contracts/client'
import {
  listDomainPurchases,
  listDomains,
  type ListDomainPurchasesRequest,
  type ListDomainsRequest,
} from './generated/operations.gen.ts'
import type { components } from './generated/types.gen.ts'

/**
 * Goes through the workspace's domains, fetching page after page as they are reached. Filters and `limit` stand in the
 * request as for `listDomains`.
 *
 * Throws a CallFailedError with the result's error when a page cannot be had, and when a cursor comes back twice. Else
 * the list is as long as the service says: `break` or a signal ends it earlier; time limits hold for each page.
 *
 * @example
 * for await (const domain of paginateDomains(domainee)) console.log(domain.hostname)
 */
export function paginateDomains(
  client: OperationClient<'domainee'>,
  request: ListDomainsRequest = {},
  options?: CallOptions,
): AsyncGenerator<components['schemas']['Domain'], void, undefined> {
  return paginate(
    {
      client,
      operationId: 'listDomains',
      fetchPage: (page: ListDomainsRequest, callOptions) => listDomains(client, page, callOptions),
      cursorOf: ({ query }) => query?.cursor,
      withCursor: (page, cursor) => ({ ...page, query: { ...page.query, cursor } }),
      read: ({ domains, nextCursor }) => ({ items: domains, nextCursor }),
    },
    request,
    options,
  )
}

/**
 * Goes through the workspace's purchases, fetching page after page as they are reached. Filters and `limit` stand in the
 * request as for `listDomainPurchases`.
 *
 * Throws a CallFailedError with the result's error when a page cannot be had, and when a cursor comes back twice. Else
 * the list is as long as the service says: `break` or a signal ends it earlier; time limits hold for each page.
 *
 * @example
 * for await (const purchase of paginateDomainPurchases(domainee)) console.log(purchase.hostname)
 */
export function paginateDomainPurchases(
  client: OperationClient<'domainee'>,
  request: ListDomainPurchasesRequest = {},
  options?: CallOptions,
): AsyncGenerator<components['schemas']['DomainPurchase'], void, undefined> {
  return paginate(
    {
      client,
      operationId: 'listDomainPurchases',
      fetchPage: (page: ListDomainPurchasesRequest, callOptions) => listDomainPurchases(client, page, callOptions),
      cursorOf: ({ query }) => query?.cursor,
      withCursor: (page, cursor) => ({ ...page, query: { ...page.query, cursor } }),
      read: ({ purchases, nextCursor }) => ({ items: purchases, nextCursor }),
    },
    request,
    options,
  )
}

import { paginate, type CallOptions, type OperationClient } from '@domain-contracts/client'
import {
  listLicenses,
  listProjectDomains,
  listProjects,
  type ListLicensesRequest,
  type ListProjectDomainsRequest,
  type ListProjectsRequest,
} from './generated/operations.gen.ts'
import type { components } from './generated/types.gen.ts'

/**
 * Goes through a project's domains, fetching page after page as they are reached; `per_page` stands in the request. A list
 * shows fewer fields than `getProjectDomain`: no `environment`, no `is_verified`, no `is_locked`.
 *
 * Throws a CallFailedError with the result's error when a page cannot be had, and when a cursor comes back twice. Else
 * the list is as long as the service says: `break` or a signal ends it earlier; time limits hold for each page.
 *
 * @example
 * for await (const { domain } of paginateProjectDomains(devpayr, { path: { project: 7 } })) console.log(domain)
 */
export function paginateProjectDomains(
  client: OperationClient<'devpayr'>,
  request: ListProjectDomainsRequest,
  options?: CallOptions,
): AsyncGenerator<components['schemas']['ProjectDomainSummary'], void, undefined> {
  return paginate(
    {
      client,
      operationId: 'listProjectDomains',
      fetchPage: (page: ListProjectDomainsRequest, callOptions) => listProjectDomains(client, page, callOptions),
      cursorOf: ({ query }) => query?.cursor,
      withCursor: (page, cursor) => ({ ...page, query: { ...page.query, cursor } }),
      read: ({ data }) => ({ items: data.data, nextCursor: data.next_cursor }),
    },
    request,
    options,
  )
}

/**
 * Goes through the projects that the key may manage, fetching page after page as they are reached.
 *
 * Throws a CallFailedError with the result's error when a page cannot be had, and when a cursor comes back twice. Else
 * the list is as long as the service says: `break` or a signal ends it earlier; time limits hold for each page.
 *
 * @example
 * for await (const project of paginateProjects(devpayr)) console.log(project.name)
 */
export function paginateProjects(
  client: OperationClient<'devpayr'>,
  request: ListProjectsRequest = {},
  options?: CallOptions,
): AsyncGenerator<components['schemas']['Project'], void, undefined> {
  return paginate(
    {
      client,
      operationId: 'listProjects',
      fetchPage: (page: ListProjectsRequest, callOptions) => listProjects(client, page, callOptions),
      cursorOf: ({ query }) => query?.cursor,
      withCursor: (page, cursor) => ({ ...page, query: { ...page.query, cursor } }),
      read: ({ data }) => ({ items: data.data, nextCursor: data.next_cursor }),
    },
    request,
    options,
  )
}

/**
 * Goes through a project's licenses, newest first, fetching page after page as they are reached.
 *
 * Throws a CallFailedError with the result's error when a page cannot be had, and when a cursor comes back twice. Else
 * the list is as long as the service says: `break` or a signal ends it earlier; time limits hold for each page.
 *
 * @example
 * for await (const license of paginateLicenses(devpayr, { path: { project: 7 } })) console.log(license.title)
 */
export function paginateLicenses(
  client: OperationClient<'devpayr'>,
  request: ListLicensesRequest,
  options?: CallOptions,
): AsyncGenerator<components['schemas']['License'], void, undefined> {
  return paginate(
    {
      client,
      operationId: 'listLicenses',
      fetchPage: (page: ListLicensesRequest, callOptions) => listLicenses(client, page, callOptions),
      cursorOf: ({ query }) => query?.cursor,
      withCursor: (page, cursor) => ({ ...page, query: { ...page.query, cursor } }),
      read: ({ data }) => ({ items: data.data, nextCursor: data.next_cursor }),
    },
    request,
    options,
  )
}

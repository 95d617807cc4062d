import {
  CallFailedError,
  missingText,
  offContract,
  type CallOptions,
  type OperationClient,
} from '@domain-contracts/client'
import { projectDomain } from '@domain-contracts/validators'
import {
  getProjectDomain,
  type CreateProjectDomainRequest,
  type GetProjectDomainResult,
  type ListProjectDomainsResult,
} from './generated/operations.gen.ts'
import type { components } from './generated/types.gen.ts'
import { paginateProjectDomains } from './paginate.ts'

type Field = keyof components['schemas']['ProjectDomainInput']

/** What reading back found. */
export type ProjectDomainReconciliation =
  | {
      readonly ok: true
      /** `attached`: as the request wants it. `different`: attached, but with other values. `not_attached`: it is not. */
      readonly state: 'attached' | 'different'
      readonly domain: components['schemas']['ProjectDomain']
      /** The fields of the request that have another value. */
      readonly differences: readonly Field[]
    }
  | { readonly ok: true; readonly state: 'not_attached' }
  | Extract<GetProjectDomainResult | ListProjectDomainsResult, { ok: false }>

/**
 * Finds out what became of a `createProjectDomain` whose outcome is `unknown`, by reading only. Takes the request that was
 * sent. Attaching has no idempotency key, so look before you repeat it: a second one would be answered with 422.
 *
 * A domain that was attached before cannot be told from one that the lost call attached; both are `attached`. DevPayr may
 * answer from a cache that is up to 15 minutes old. The list is read until it ends or the signal in `options` aborts.
 *
 * An answer that is about another domain, or about one that cannot be read, is a failure (`unreadable`, `off_contract`), and
 * so is a list that repeats itself: neither says that the domain is not attached.
 *
 * @example
 * const result = await createProjectDomain(devpayr, request)
 * if (!result.ok && result.error.outcome === 'unknown') await reconcileProjectDomain(devpayr, request)
 * // { ok: true, state: 'attached', domain, differences: [] }
 */
export async function reconcileProjectDomain(
  client: OperationClient<'devpayr'>,
  request: CreateProjectDomainRequest,
  options?: CallOptions,
): Promise<ProjectDomainReconciliation> {
  // Neither what plain JavaScript passes nor what a service answers need keep to its type.
  if (typeof request?.body?.domain !== 'string')
    return { ok: false, error: missingText('reconcileProjectDomain', 'domain') }
  const listed = await find(client, request, options)
  if (!listed.ok) return listed
  if (listed.id === undefined) return { ok: true, state: 'not_attached' }
  // The list does not show every field.
  const found = await getProjectDomain(client, { path: { ...request.path, domain: listed.id } }, options)
  if (!found.ok) return found
  const domain = found.data?.data
  // Another record says nothing about this one.
  if (domain?.id !== listed.id || canonical(domain.domain) !== canonical(request.body.domain))
    return { ok: false, error: offContract(client, 'getProjectDomain', found), response: found.response }
  const differences = differencesBetween(domain, request.body)
  return { ok: true, state: differences.length === 0 ? 'attached' : 'different', domain, differences }
}

type Failure = Extract<ListProjectDomainsResult, { ok: false }>

async function find(
  client: OperationClient<'devpayr'>,
  { path, body }: CreateProjectDomainRequest,
  options: CallOptions | undefined,
): Promise<Failure | { readonly ok: true; readonly id: number | undefined }> {
  const wanted = canonical(body.domain)
  try {
    for await (const item of paginateProjectDomains(client, { path }, options)) {
      if (canonical(item?.domain) !== wanted) continue
      // It is attached, so "not attached" would invite a second create; but there is nothing to read it by.
      if (!Number.isSafeInteger(item.id))
        return { ok: false, error: offContract(client, 'listProjectDomains', { status: listStatus, data: item }) }
      return { ok: true, id: item.id }
    }
    return { ok: true, id: undefined }
  } catch (error) {
    if (!(error instanceof CallFailedError)) throw error
    // What paging throws is an error that the list's result could hold.
    return { ok: false, error: error.error as Failure['error'] }
  }
}

// The one status that the contract has for a list.
const listStatus: Extract<ListProjectDomainsResult, { ok: true }>['status'] = 200

// Only what was asked for can differ: what was left out is the service's to choose.
function differencesBetween(
  stored: components['schemas']['ProjectDomain'],
  wanted: CreateProjectDomainRequest['body'],
): Field[] {
  // The names of an object literal's own fields.
  const fields = Object.keys(wanted) as Field[]
  return fields.filter(
    // How the domain itself is written has been settled by finding it.
    (field) => field !== 'domain' && wanted[field] !== undefined && stored[field] !== wanted[field],
  )
}

function canonical(domain: string): string {
  const verdict = projectDomain.parse(domain)
  return verdict.ok ? verdict.canonical : domain
}

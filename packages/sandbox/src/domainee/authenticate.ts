import { Refusal } from '../http/answer.ts'
import { findOne, type Transaction } from '../store/store.ts'
import { domaineeError } from './errors.ts'

/** Who calls Domainee: one key belongs to one workspace. */
export interface DomaineeCaller {
  readonly workspaceId: string
}

export async function authenticateDomainee(request: Request, transaction: Transaction): Promise<DomaineeCaller> {
  // The scheme is case-insensitive (RFC 9110 section 11.1).
  const key = /^bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const row = key === undefined ? undefined : await findOne(transaction, 'domaineeKeys', { key })
  if (!row) throw new Refusal(domaineeError(401, 'unauthorized', 'Missing or invalid API key.'))
  if (row.rateLimited)
    throw new Refusal({ ...domaineeError(429, 'rate_limited', 'Too many requests.'), headers: { 'retry-after': '60' } })
  return { workspaceId: row.workspaceId }
}

import type { operations } from '@domain-contracts/domainee'
import type { Handler } from '../http/handler.ts'
import { findOne } from '../store/store.ts'
import type { DomaineeCaller } from './authenticate.ts'
import { domainBody } from './domain-body.ts'
import { domainNotFound } from './errors.ts'

/** Changes the fields that are sent; `metadata` is replaced whole, and the hostname never changes. */
export const updateDomain: Handler<operations['updateDomain'], DomaineeCaller> = async ({ path, body }, context) => {
  const { transaction, caller } = context
  const domain = await findOne(transaction, 'domains', { id: path.id, workspaceId: caller.workspaceId })
  if (!domain) return domainNotFound()
  const changed = { ...domain, ...body }
  await transaction.update('domains', { id: domain.id }, body)
  return { status: 200, body: { domain: domainBody(changed) } }
}

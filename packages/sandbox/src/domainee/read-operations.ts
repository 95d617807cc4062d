import type { operations } from '@domain-contracts/domainee'
import type { Handler } from '../http/handler.ts'
import { findOne } from '../store/store.ts'
import type { DomaineeCaller } from './authenticate.ts'
import { dnsRecordBody } from './dns-records.ts'
import { domainBody } from './domain-body.ts'
import { domainNotFound, purchaseNotFound } from './errors.ts'
import { purchaseBody } from './purchase-body.ts'

export const getDomainPurchase: Handler<operations['getDomainPurchase'], DomaineeCaller> = async (
  { path },
  context,
) => {
  const { transaction, caller } = context
  const purchase = await findOne(transaction, 'purchases', { id: path.id, workspaceId: caller.workspaceId })
  return purchase ? { status: 200, body: { purchase: purchaseBody(purchase) } } : purchaseNotFound()
}

export const getDomainPurchaseDns: Handler<operations['getDomainPurchaseDns'], DomaineeCaller> = async (
  { path },
  context,
) => {
  const { transaction, caller } = context
  const purchase = await findOne(transaction, 'purchases', { id: path.id, workspaceId: caller.workspaceId })
  if (!purchase) return purchaseNotFound()
  const records = await transaction.find('dnsRecords', { hostname: purchase.hostname })
  return { status: 200, body: { hostname: purchase.hostname, records: records.map(dnsRecordBody) } }
}

export const getDomain: Handler<operations['getDomain'], DomaineeCaller> = async (
  { path },
  { transaction, caller },
) => {
  const domain = await findOne(transaction, 'domains', { id: path.id, workspaceId: caller.workspaceId })
  return domain ? { status: 200, body: { domain: domainBody(domain) } } : domainNotFound()
}

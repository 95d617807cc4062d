import type { operations } from '@domain-contracts/domainee'
import { milliseconds } from '../clock.ts'
import type { Context, Handler } from '../http/handler.ts'
import { findOne } from '../store/store.ts'
import type { PurchaseRow } from '../store/rows.ts'
import type { DomaineeCaller } from './authenticate.ts'
import { edgeHostname } from './edge-hostname.ts'
import { domaineeError, purchaseNotFound } from './errors.ts'
import { purchaseBody } from './purchase-body.ts'
import { replaceDnsRecords } from './dns-records.ts'

type Operation = operations['connectDomainPurchase']

/** Registers the hostname on the edge, replaces the registrar's DNS and notes both on the purchase, or does nothing. */
export const connectDomainPurchase: Handler<Operation, DomaineeCaller> = async ({ path, body }, context) => {
  const { transaction, caller, clock } = context
  const purchase = await findOne(transaction, 'purchases', { id: path.id, workspaceId: caller.workspaceId })
  if (!purchase) return purchaseNotFound()
  if (purchase.status !== 'completed')
    return domaineeError(409, 'wrong_status', `The purchase is ${purchase.status}, not completed.`)

  const { origin } = new URL(body.originUrl)
  if (!(await findOne(transaction, 'origins', { origin })))
    return domaineeError(
      502,
      'connect_failed',
      `The origin ${origin} could not be reached. The sandbox reaches only the origins that it was told of.`,
    )

  const domainId = await provision(purchase, body, context)
  if (domainId === undefined)
    return domaineeError(502, 'connect_failed', `${purchase.hostname} is served for someone else already.`)

  // The record set is replaced as a whole: mail and other records are gone, as the document says.
  const cname = { type: 'CNAME', name: '@', value: edgeHostname, ttl: 1800, priority: null } as const
  if (!(await replaceDnsRecords(transaction, purchase.hostname, [cname], milliseconds(clock))))
    return domaineeError(502, 'connect_failed', `The registrar refused to change the records of ${purchase.hostname}.`)
  const changes = { connectedDomainId: domainId, updatedAt: milliseconds(clock) }
  await transaction.update('purchases', { id: purchase.id }, changes)
  return { status: 200, body: { purchase: purchaseBody({ ...purchase, ...changes }) } }
}

/** The id of the domain on the edge, new or re-pointed; nothing when another workspace has the hostname. */
async function provision(
  purchase: PurchaseRow,
  { originUrl, keepHost = false }: Operation['requestBody']['content']['application/json'],
  { transaction, caller, clock, newId }: Context<DomaineeCaller>,
): Promise<string | undefined> {
  const existing = await findOne(transaction, 'domains', { hostname: purchase.hostname })
  if (existing && existing.workspaceId !== caller.workspaceId) return undefined
  if (existing) {
    // Connecting proxies, also where the domain was set to redirect meanwhile.
    await transaction.update('domains', { id: existing.id }, { originUrl, keepHost, mode: 'proxy' })
    return existing.id
  }
  const id = newId()
  await transaction.insert('domains', {
    id,
    workspaceId: caller.workspaceId,
    hostname: purchase.hostname,
    originUrl,
    status: 'pending',
    mode: 'proxy',
    keepHost,
    redirectWww: false,
    redirectStatus: 301,
    metadata: {},
    createdAt: milliseconds(clock),
  })
  return id
}

import {
  connectDomainPurchase,
  getDomain,
  getDomainPurchase,
  getDomainPurchaseDns,
  unwrap,
  type DomaineeClient,
} from '@domain-contracts/domainee'
import { seeded } from '@domain-contracts/sandbox'
import { reason, type Narrator } from './narrator.ts'

const originUrl = 'https://janesbakery.acmesites.app'

/** Connects a purchased domain, reads everything back, and meets each documented refusal. */
export async function domaineeJourney(domainee: DomaineeClient, narrator: Narrator): Promise<void> {
  narrator.heading('Domainee: connect a purchased domain')
  const path = { id: seeded.purchases.completed }
  const { purchase } = unwrap(await getDomainPurchase(domainee, { path }))
  narrator.step(
    `${purchase.hostname} is bought (${purchase.status}) and not connected`,
    purchase.status === 'completed' && !purchase.connectedDomainId,
  )
  await showDns(domainee, narrator, 'DNS before', 3)

  const connected = unwrap(await connectDomainPurchase(domainee, { path, body: { originUrl } }))
  const domainId = connected.purchase.connectedDomainId ?? ''
  narrator.step(`connected to ${originUrl}`, domainId !== '', [`connectedDomainId ${domainId}`])

  const { domain } = unwrap(await getDomain(domainee, { path: { id: domainId } }))
  narrator.step(
    `read back: ${domain.hostname} is ${domain.status}, served in ${domain.mode} mode`,
    domain.originUrl === originUrl,
  )
  await showDns(domainee, narrator, 'DNS after', 1)
  await showRefusals(domainee, narrator)
}

async function showDns(domainee: DomaineeClient, narrator: Narrator, title: string, expected: number): Promise<void> {
  const { records } = unwrap(await getDomainPurchaseDns(domainee, { path: { id: seeded.purchases.completed } }))
  const lines = records.map(({ type, name, value, priority }) =>
    [type.padEnd(5), name, priority, value].filter(Boolean).join(' '),
  )
  narrator.step(title, records.length === expected, lines)
}

async function showRefusals(domainee: DomaineeClient, narrator: Narrator): Promise<void> {
  narrator.heading('Domainee: what is refused')
  const refusals = [
    { what: 'a purchase that does not exist', id: 'no-such-purchase', originUrl, status: 404 },
    { what: "another workspace's purchase", id: seeded.purchases.ofOtherWorkspace, originUrl, status: 404 },
    { what: 'a purchase that is still pending', id: seeded.purchases.pending, originUrl, status: 409 },
    {
      what: 'an origin that is down',
      id: seeded.purchases.completed,
      originUrl: 'https://down.acmesites.app',
      status: 502,
    },
  ]
  for (const { what, id, originUrl: origin, status } of refusals) {
    const result = await connectDomainPurchase(domainee, { path: { id }, body: { originUrl: origin } })
    const met = !result.ok && result.error.kind === 'documented' && result.error.status === status
    narrator.step(`${status} for ${what}`, met, reason(result))
  }
  const result = await connectDomainPurchase(domainee, {
    path: { id: seeded.purchases.completed },
    body: { originUrl: 'https://169.254.169.254/latest/meta-data' },
  })
  const refused = !result.ok && result.error.kind === 'invalid_request' && result.error.outcome === 'not_sent'
  narrator.step('not even sent: an origin inside a private network', refused, reason(result))
}

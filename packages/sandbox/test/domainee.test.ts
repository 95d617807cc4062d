import {
  connectDomainPurchase,
  getDomain,
  getDomainPurchase,
  getDomainPurchaseDns,
  unwrap,
  updateDomain,
} from '@domain-contracts/domainee'
import { beforeEach, describe, expect, test } from 'vitest'
import { createSandbox, seeded } from '../src/index.ts'
import { createFixture, refusal, type Fixture } from './clients.ts'

const path = { id: seeded.purchases.completed }
const originUrl = 'https://janesbakery.acmesites.app'
let fixture: Fixture

beforeEach(async () => {
  fixture = await createFixture()
})

describe('connecting', () => {
  test('registers the domain on the edge and notes it on the purchase', async () => {
    const client = fixture.domainee()
    const { purchase } = unwrap(await connectDomainPurchase(client, { path, body: { originUrl, keepHost: true } }))
    const { domain } = unwrap(await getDomain(client, { path: { id: purchase.connectedDomainId ?? '' } }))
    expect(domain).toMatchObject({
      hostname: 'janesbakery.com',
      originUrl,
      mode: 'proxy',
      keepHost: true,
      status: 'pending',
    })
    const again = unwrap(await getDomainPurchase(client, { path }))
    expect(again.purchase).toEqual(purchase)
  })

  test("replaces the registrar's records, mail included, and keeps the old set in the history", async () => {
    const client = fixture.domainee()
    const before = unwrap(await getDomainPurchaseDns(client, { path }))
    await connectDomainPurchase(client, { path, body: { originUrl } })
    const after = unwrap(await getDomainPurchaseDns(client, { path }))
    expect(before.records.map(({ type }) => type)).toEqual(['A', 'MX', 'TXT'])
    expect(after.records).toEqual([{ type: 'CNAME', name: '@', value: 'edge.domainee.dev', ttl: 1800 }])
    const { dnsHistory } = await fixture.sandbox.snapshot()
    expect(dnsHistory).toMatchObject([
      { hostname: 'janesbakery.com', records: [{ type: 'A' }, { type: 'MX' }, { type: 'TXT' }] },
    ])
  })

  test('again, with another origin, re-points the same domain', async () => {
    const client = fixture.domainee()
    const first = unwrap(await connectDomainPurchase(client, { path, body: { originUrl } }))
    const next = 'https://janesbakery-next.acmesites.app'
    const second = unwrap(await connectDomainPurchase(client, { path, body: { originUrl: next } }))
    expect(second.purchase.connectedDomainId).toBe(first.purchase.connectedDomainId)
    const { domain } = unwrap(await getDomain(client, { path: { id: second.purchase.connectedDomainId ?? '' } }))
    expect(domain).toMatchObject({ originUrl: next, keepHost: false })
  })

  test('again proxies, also where the domain was set to redirect', async () => {
    const client = fixture.domainee()
    const { purchase } = unwrap(await connectDomainPurchase(client, { path, body: { originUrl } }))
    const domainPath = { id: purchase.connectedDomainId ?? '' }
    await updateDomain(client, { path: domainPath, body: { mode: 'redirect' } })
    await connectDomainPurchase(client, { path, body: { originUrl } })
    expect(unwrap(await getDomain(client, { path: domainPath })).domain.mode).toBe('proxy')
  })

  test.each(['pending', 'failed', 'refunded'] as const)('is refused for a purchase that is %s', async (status) => {
    const result = await connectDomainPurchase(fixture.domainee(), {
      path: { id: seeded.purchases[status] },
      body: { originUrl },
    })
    expect(refusal(result)).toBe('409 wrong_status')
  })

  test('to an origin that is down leaves everything as it was', async () => {
    const before = await fixture.sandbox.snapshot()
    const result = await connectDomainPurchase(fixture.domainee(), {
      path,
      body: { originUrl: 'https://down.acmesites.app' },
    })
    expect(refusal(result)).toBe('502 connect_failed')
    expect(await fixture.sandbox.snapshot()).toEqual(before)
  })

  test('works for an origin that the sandbox has been told of', async () => {
    await fixture.sandbox.addOrigin('https://shop.example.com/path')
    const result = await connectDomainPurchase(fixture.domainee(), {
      path,
      body: { originUrl: 'https://shop.example.com' },
    })
    expect(result.ok).toBe(true)
  })

  test.each([
    ['plain http', { originUrl: 'http://janesbakery.acmesites.app' }],
    ['a private address', { originUrl: 'https://10.0.0.1' }],
    ['no origin', {}],
    ['an origin that is no text', { originUrl: 7 }],
    ['keepHost that is no boolean', { originUrl, keepHost: 'yes' }],
  ])('is refused with 400 for %s', async (_, body) => {
    // Wrong on purpose: the client that checks requests would not send it.
    const wrong = body as unknown as { originUrl: string }
    const result = await connectDomainPurchase(fixture.uncheckedDomainee, { path, body: wrong })
    expect(refusal(result)).toBe('400 bad_request')
  })
})

describe('a key', () => {
  test.each([
    ['is missing', {}],
    ['is unknown', { authorization: 'Bearer sk_live_unknown' }],
    ['comes with another scheme', { authorization: 'Basic c2s6' }],
  ])('that %s is a 401', async (_, headers) => {
    const response = await fixture.sandbox.fetch(`https://api.domainee.dev/v1/domain-purchases/${path.id}`, {
      headers: { ...headers },
    })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ error: 'unauthorized' })
  })

  test('whose limit is used up is a 429 that says how long to wait', async () => {
    const result = await getDomainPurchase(fixture.domainee(fixture.sandbox.keys.domaineeRateLimited), { path })
    expect(refusal(result)).toBe('429 rate_limited')
    expect(result.response?.headers.get('retry-after')).toBe('60')
  })

  test("of another workspace sees nothing of this one's", async () => {
    const mine = fixture.domainee()
    const other = fixture.domainee(fixture.sandbox.keys.domaineeOtherWorkspace)
    const { purchase } = unwrap(await connectDomainPurchase(mine, { path, body: { originUrl } }))
    const domainPath = { id: purchase.connectedDomainId ?? '' }
    expect(refusal(await getDomainPurchase(other, { path }))).toBe('404 not_found')
    expect(refusal(await getDomainPurchaseDns(other, { path }))).toBe('404 not_found')
    expect(refusal(await connectDomainPurchase(other, { path, body: { originUrl } }))).toBe('404 not_found')
    expect(refusal(await getDomain(other, { path: domainPath }))).toBe('404 not_found')
    expect(refusal(await updateDomain(other, { path: domainPath, body: { keepHost: true } }))).toBe('404 not_found')
  })
})

test('a domain keeps what a change does not name', async () => {
  const client = fixture.domainee()
  const { purchase } = unwrap(await connectDomainPurchase(client, { path, body: { originUrl, keepHost: true } }))
  const domainPath = { id: purchase.connectedDomainId ?? '' }
  await updateDomain(client, { path: domainPath, body: { metadata: { tenant: 'acme' } } })
  unwrap(await updateDomain(client, { path: domainPath, body: {} }))
  const { domain } = unwrap(await getDomain(client, { path: domainPath }))
  expect(domain).toMatchObject({ originUrl, keepHost: true, metadata: { tenant: 'acme' } })
})

test('two sandboxes share nothing', async () => {
  const other = await createSandbox()
  await connectDomainPurchase(fixture.domainee(), { path, body: { originUrl } })
  expect((await other.snapshot()).domains).toEqual([])
})

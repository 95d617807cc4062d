// Each test proves one claim of specs/domainee/claims.yaml, which names it by its title.
// Long because it holds one test for each claim and nothing else.
import {
  connectDomainPurchase,
  getDomain,
  getDomainPurchase,
  getDomainPurchaseDns,
  unwrap,
  type components,
} from '@domain-contracts/domainee'
import { expect, test } from 'vitest'
import { seeded } from '../../src/index.ts'
import { createFixture, refusal, type Fixture } from '../clients.ts'

const id = seeded.purchases.completed
const originUrl = 'https://janesbakery.acmesites.app'
const endpoint = `https://api.domainee.dev/v1/domain-purchases/${id}/connect`

type Purchase = components['schemas']['DomainPurchase']
type Domain = components['schemas']['Domain']

async function connect(
  fixture: Fixture,
  body: { originUrl: string; keepHost?: boolean } = { originUrl },
): Promise<Purchase> {
  return unwrap(await connectDomainPurchase(fixture.domainee(), { path: { id }, body })).purchase
}

async function connectedDomain(fixture: Fixture, body?: { originUrl: string; keepHost?: boolean }): Promise<Domain> {
  const { connectedDomainId } = await connect(fixture, body)
  return unwrap(await getDomain(fixture.domainee(), { path: { id: connectedDomainId ?? '' } })).domain
}

function post(fixture: Fixture, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const authorization = `Bearer ${fixture.sandbox.keys.domainee}`
  return fixture.sandbox.fetch(endpoint, {
    method: 'POST',
    headers: { authorization, ...headers },
    body: JSON.stringify(body),
  })
}

test('connects a purchase by POST to its connect path', async () => {
  const fixture = await createFixture()
  expect((await post(fixture, { originUrl })).status).toBe(200)
  expect(fixture.sandbox.journal.at(-1)).toMatchObject({ operationId: 'connectDomainPurchase', method: 'POST' })
})

test('sets up the edge and the DNS in one call', async () => {
  const fixture = await createFixture()
  await connect(fixture)
  const { domains, dnsRecords } = await fixture.sandbox.snapshot()
  expect(fixture.sandbox.journal).toHaveLength(1)
  expect([domains.length, dnsRecords.length]).toEqual([1, 1])
})

test('connects the domain that the purchase in the path bought', async () => {
  const fixture = await createFixture()
  const { purchase } = unwrap(await getDomainPurchase(fixture.domainee(), { path: { id } }))
  expect((await connectedDomain(fixture)).hostname).toBe(purchase.hostname)
})

test('serves a domain that was bought without autoConnect only after connecting it', async () => {
  const fixture = await createFixture()
  const { purchase } = unwrap(await getDomainPurchase(fixture.domainee(), { path: { id } }))
  expect(purchase.status).toBe('completed')
  expect(purchase.connectedDomainId).toBeUndefined()
  expect((await fixture.sandbox.snapshot()).domains).toEqual([])
  await connect(fixture)
  expect((await fixture.sandbox.snapshot()).domains).toMatchObject([{ hostname: purchase.hostname }])
})

test('registers the hostname on the edge as a domain of the workspace', async () => {
  const fixture = await createFixture()
  const { id: domainId } = await connectedDomain(fixture)
  const other = fixture.domainee(fixture.sandbox.keys.domaineeOtherWorkspace)
  expect(refusal(await getDomain(other, { path: { id: domainId } }))).toBe('404 not_found')
})

test('drops the records that the registrar held before', async () => {
  const fixture = await createFixture()
  const before = unwrap(await getDomainPurchaseDns(fixture.domainee(), { path: { id } })).records
  await connect(fixture)
  const after = unwrap(await getDomainPurchaseDns(fixture.domainee(), { path: { id } })).records
  expect(before).toHaveLength(3)
  expect(after.filter((record) => before.some((old) => old.type === record.type))).toEqual([])
})

test('leaves one CNAME to edge.domainee.dev at the registrar', async () => {
  const fixture = await createFixture()
  await connect(fixture)
  const { records } = unwrap(await getDomainPurchaseDns(fixture.domainee(), { path: { id } }))
  expect(records).toMatchObject([{ type: 'CNAME', value: 'edge.domainee.dev' }])
})

test('makes a domain in proxy mode', async () => {
  expect((await connectedDomain(await createFixture())).mode).toBe('proxy')
})

test('answers at api.domainee.dev', async () => {
  const { sandbox } = await createFixture()
  const headers = { authorization: `Bearer ${sandbox.keys.domainee}` }
  expect((await sandbox.fetch(`https://api.domainee.dev/v1/domain-purchases/${id}`, { headers })).status).toBe(200)
  expect((await sandbox.fetch(`https://api.domainee.com/v1/domain-purchases/${id}`, { headers })).status).toBe(404)
})

test('accepts the key as a bearer token and refuses a call without it', async () => {
  const fixture = await createFixture()
  expect((await post(fixture, { originUrl }, { authorization: '' })).status).toBe(401)
  expect((await post(fixture, { originUrl })).status).toBe(200)
})

test('accepts the body of the sample call', async () => {
  const fixture = await createFixture()
  expect((await post(fixture, { originUrl: 'https://janesbakery.acmesites.app', keepHost: false })).status).toBe(200)
})

test('reads the JSON of a call that names no content type', async () => {
  const { sandbox } = await createFixture()
  const call = (headers: Record<string, string>): Request =>
    new Request(endpoint, {
      method: 'POST',
      headers: { authorization: `Bearer ${sandbox.keys.domainee}`, ...headers },
      // Bytes have no type of their own, unlike a text.
      body: new TextEncoder().encode(JSON.stringify({ originUrl })),
    })
  expect(call({}).headers.get('content-type')).toBeNull()
  expect((await sandbox.fetch(call({}))).status).toBe(200)
  // What curl says of its --data when nobody says otherwise, as in the sample.
  const ofCurl = call({ 'content-type': 'application/x-www-form-urlencoded' })
  expect((await sandbox.fetch(ofCurl)).status).toBe(200)
})

test.each([
  ['refuses a body without originUrl', { keepHost: false }],
  ['refuses an origin that does not use https', { originUrl: 'http://janesbakery.acmesites.app' }],
  ['refuses a keepHost that is not a boolean', { originUrl, keepHost: 'false' }],
])('%s', async (_, body) => {
  const fixture = await createFixture()
  const response = await post(fixture, body)
  expect([response.status, await response.json()]).toMatchObject([400, { error: 'bad_request' }])
})

test('gives the domain the origin that was sent', async () => {
  expect((await connectedDomain(await createFixture())).originUrl).toBe(originUrl)
})

test('accepts a body without keepHost', async () => {
  expect((await post(await createFixture(), { originUrl })).status).toBe(200)
})

test('takes keepHost as false when it is left out', async () => {
  expect((await connectedDomain(await createFixture(), { originUrl })).keepHost).toBe(false)
})

test('remembers keepHost true on the domain', async () => {
  expect((await connectedDomain(await createFixture(), { originUrl, keepHost: true })).keepHost).toBe(true)
})

test('answers success with 200', async () => {
  expect((await post(await createFixture(), { originUrl })).status).toBe(200)
})

test('returns the purchase under purchase', async () => {
  const body: unknown = await (await post(await createFixture(), { originUrl })).json()
  expect(Object.keys(body ?? {})).toEqual(['purchase'])
})

test("returns the purchase's id, hostname and status completed", async () => {
  expect(await connect(await createFixture())).toMatchObject({ id, hostname: 'janesbakery.com', status: 'completed' })
})

test('fills in connectedDomainId', async () => {
  expect((await connect(await createFixture())).connectedDomainId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
})

test('reads the connected domain by connectedDomainId', async () => {
  const fixture = await createFixture()
  const { connectedDomainId } = await connect(fixture)
  const { domain } = unwrap(await getDomain(fixture.domainee(), { path: { id: connectedDomainId ?? '' } }))
  expect(domain).toMatchObject({ id: connectedDomainId, hostname: 'janesbakery.com' })
})

test('tells the status, the certificate and the monitor of the connected domain', async () => {
  expect(await connectedDomain(await createFixture())).toMatchObject({
    status: 'pending',
    // No request has arrived, so there is none yet.
    sslActiveFrom: null,
    sslActiveUntil: null,
    monitorStatus: 'unknown',
  })
})

test('names a code in every error', async () => {
  const fixture = await createFixture()
  const calls = [
    await post(fixture, { originUrl }, { authorization: '' }),
    await post(fixture, {}),
    await post(fixture, { originUrl: 'https://down.acmesites.app' }),
  ]
  const bodies: unknown[] = await Promise.all(calls.map((response) => response.json()))
  expect(bodies).toMatchObject([{ error: 'unauthorized' }, { error: 'bad_request' }, { error: 'connect_failed' }])
})

async function refusedFor(purchaseId: string, origin = originUrl): Promise<string> {
  const fixture = await createFixture()
  return refusal(
    await connectDomainPurchase(fixture.domainee(), { path: { id: purchaseId }, body: { originUrl: origin } }),
  )
}

test('answers not_found for a purchase that does not exist', async () => {
  expect(await refusedFor('00000000-0000-4000-8000-000000000000')).toBe('404 not_found')
})

test('answers not_found for a purchase of another workspace', async () => {
  expect(await refusedFor(seeded.purchases.ofOtherWorkspace)).toBe('404 not_found')
})

test('answers wrong_status for a purchase that is pending', async () => {
  expect(await refusedFor(seeded.purchases.pending)).toBe('409 wrong_status')
})

test('answers wrong_status for purchases that failed or were refunded', async () => {
  expect(await refusedFor(seeded.purchases.failed)).toBe('409 wrong_status')
  expect(await refusedFor(seeded.purchases.refunded)).toBe('409 wrong_status')
})

test('answers connect_failed when the origin is unreachable', async () => {
  expect(await refusedFor(id, 'https://down.acmesites.app')).toBe('502 connect_failed')
})

test('answers connect_failed when the DNS update fails', async () => {
  const fixture = await createFixture()
  await fixture.sandbox.setRegistrarOutage('janesbakery.com', true)
  const before = await fixture.sandbox.snapshot()
  const failed = await connectDomainPurchase(fixture.domainee(), { path: { id }, body: { originUrl } })
  expect(refusal(failed)).toBe('502 connect_failed')
  // The edge was set up before the DNS failed; that is undone too.
  expect(await fixture.sandbox.snapshot()).toEqual(before)
  await fixture.sandbox.setRegistrarOutage('janesbakery.com', false)
  expect((await connect(fixture)).connectedDomainId).toBeDefined()
})

test('charges nothing for a connection that failed', async () => {
  const fixture = await createFixture()
  const before = unwrap(await getDomainPurchase(fixture.domainee(), { path: { id } }))
  await connectDomainPurchase(fixture.domainee(), { path: { id }, body: { originUrl: 'https://down.acmesites.app' } })
  expect(unwrap(await getDomainPurchase(fixture.domainee(), { path: { id } }))).toEqual(before)
})

test('connects a connected purchase to a different origin', async () => {
  const fixture = await createFixture()
  await connect(fixture)
  const next = 'https://janesbakery-next.acmesites.app'
  expect((await connectedDomain(fixture, { originUrl: next })).originUrl).toBe(next)
})

import { describe, expect, test } from 'vitest'
import { stubbed } from '../test/stub.ts'
import { connectDomainPurchase, reconcileConnect } from './index.ts'

const id = 'f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e'
const domainId = '8f09b47c-b42f-4d14-8395-2989db76e6f8'
const request = { path: { id }, body: { originUrl: 'https://janesbakery.acmesites.app' } }

function holding(connectedDomainId: string | undefined, domain: object): ReturnType<typeof stubbed> {
  return stubbed({
    [`GET /v1/domain-purchases/${id}`]: () =>
      Response.json({ purchase: { id, hostname: 'janesbakery.com', status: 'completed', connectedDomainId } }),
    [`GET /v1/domains/${domainId}`]: () =>
      Response.json({ domain: { id: domainId, hostname: 'janesbakery.com', status: 'verified', ...domain } }),
  })
}

describe('reconcileConnect says', () => {
  test.each([
    ['as it was written', { originUrl: 'https://janesbakery.acmesites.app', keepHost: false }],
    ['written otherwise', { originUrl: 'https://JANESBAKERY.acmesites.app/' }],
    ['with fields that are not shown', {}],
  ])('connected: %s', async (_title, domain) => {
    const { client, asked } = holding(domainId, domain)
    expect(await reconcileConnect(client, request)).toMatchObject({ ok: true, state: 'connected', differences: [] })
    expect(asked).toEqual([`GET /v1/domain-purchases/${id}`, `GET /v1/domains/${domainId}`])
  })
  test('different: the origin or keepHost is another', async () => {
    const { client } = holding(domainId, { originUrl: 'https://other.example', keepHost: true })
    expect(await reconcileConnect(client, request)).toMatchObject({
      ok: true,
      state: 'different',
      differences: ['originUrl', 'keepHost'],
      domain: { originUrl: 'https://other.example' },
    })
  })
  test('not connected: the purchase names no domain', async () => {
    const { client, asked } = holding(undefined, {})
    expect(await reconcileConnect(client, request)).toEqual({ ok: true, state: 'not_connected' })
    expect(asked).toHaveLength(1)
  })
  test.each([
    ['a purchase', [{}, null, { purchase: null }], 'getDomainPurchase'],
    ['a domain', [{ purchase: { connectedDomainId: domainId } }], 'getDomain'],
  ])('what went wrong, when an answer does not hold %s', async (_title, bodies, operationId) => {
    for (const body of bodies) {
      const { client } = stubbed({
        [`GET /v1/domain-purchases/${id}`]: () => Response.json(body),
        [`GET /v1/domains/${domainId}`]: () => Response.json({}),
      })
      expect(await reconcileConnect(client, request)).toMatchObject({
        ok: false,
        error: {
          kind: 'unreadable',
          reason: 'off_contract',
          operationId,
          status: 200,
          snippet: operationId === 'getDomain' ? '{}' : JSON.stringify(body),
        },
      })
    }
  })
  test.each([5, {}, true])('what went wrong, when the purchase names its domain as %j', async (connectedDomainId) => {
    const { client, asked } = stubbed({
      [`GET /v1/domain-purchases/${id}`]: () => Response.json({ purchase: { id, connectedDomainId } }),
    })
    expect(await reconcileConnect(client, request)).toMatchObject({
      ok: false,
      error: { kind: 'unreadable', reason: 'off_contract', operationId: 'getDomainPurchase', status: 200 },
    })
    expect(asked).toHaveLength(1)
  })
  test.each([{ id: 'another' }, { id: undefined }])(
    'what went wrong, when the domain is another: %j',
    async (other) => {
      const { client } = holding(domainId, { ...other, originUrl: request.body.originUrl })
      expect(await reconcileConnect(client, request)).toMatchObject({
        ok: false,
        response: { status: 200 },
        error: { kind: 'unreadable', reason: 'off_contract', operationId: 'getDomain', status: 200 },
      })
    },
  )
  test.each([undefined, null, {}, { path: { id } }, { path: { id }, body: null }])(
    'that a request is none: %j',
    async (none) => {
      const { client, asked } = stubbed({})
      // What plain JavaScript can pass.
      expect(await reconcileConnect(client, none as unknown as typeof request)).toMatchObject({
        ok: false,
        error: { kind: 'invalid_request', outcome: 'not_sent', issues: [{ path: ['body', 'originUrl'] }] },
      })
      expect(asked).toEqual([])
    },
  )
  test('what went wrong, when reading fails', async () => {
    const { client } = stubbed({})
    expect(await reconcileConnect(client, request)).toMatchObject({
      ok: false,
      error: { kind: 'documented', status: 404 },
    })
  })
})

test('a lost connect is unknown, sent once, and then read back', async () => {
  const { client, asked } = holding(domainId, { originUrl: request.body.originUrl })
  // The stub answers the POST with 404 unless told otherwise; here the answer gets lost.
  const losing = stubbed({ [`POST /v1/domain-purchases/${id}/connect`]: () => Promise.reject(new Error('reset')) })
  const lost = await connectDomainPurchase(losing.client, request)
  expect(lost).toMatchObject({ ok: false, error: { kind: 'network', outcome: 'unknown' } })
  expect(losing.asked).toHaveLength(1)
  expect(await reconcileConnect(client, request)).toMatchObject({ state: 'connected' })
  expect(asked.every((one) => one.startsWith('GET '))).toBe(true)
})

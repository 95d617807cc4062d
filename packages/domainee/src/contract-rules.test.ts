import { describe, expect, test } from 'vitest'
import { httpsOriginUrl } from '@domain-contracts/validators'
import { createClient, createDomain, createOperationClient, connectDomainPurchase, getDomain } from './index.ts'
import { explained } from './create-client.ts'
import { operationDescriptors } from './contract.ts'

describe('which calls are repeated comes from the contract', () => {
  test('an idempotency key is documented for these two and no others', () => {
    const keyed = Object.values(operationDescriptors).filter(({ idempotencyKey }) => idempotencyKey)
    expect(keyed.map(({ id }) => id)).toEqual(['createDomainPurchase', 'createDomain'])
  })
  test.each([
    ['getDomain', (client: ReturnType<typeof createClient>) => getDomain(client, { path: { id: '1' } }), 3],
    ['createDomain', (client: ReturnType<typeof createClient>) => createDomain(client, { body: { hostname: 'shop.acme.com', originUrl: 'https://acme.fly.dev' } }), 3], // prettier-ignore
    ['connectDomainPurchase', (client: ReturnType<typeof createClient>) => connectDomainPurchase(client, { path: { id: '1' }, body: { originUrl: 'https://acme.fly.dev' } }), 1], // prettier-ignore
  ] as const)('%s when every answer is lost', async (_name, call, times) => {
    const keys = new Set<string | null>()
    let sent = 0
    const client = createClient({
      apiKey: 'sk_live_test',
      retry: { baseDelayMs: 1 },
      fetch: (request) => {
        sent += 1
        keys.add(request.headers.get('idempotency-key'))
        return Promise.reject(new Error('reset'))
      },
    })
    expect(await call(client)).toMatchObject({ ok: false, error: { outcome: 'unknown' } })
    expect([sent, keys.size]).toEqual([times, 1])
  })
})

describe('a request that the contract forbids', () => {
  const options = { apiKey: 'sk_live_test', fetch: () => Promise.reject(new Error('nothing may be sent')) }
  const forbidden = [
    ['http://janesbakery.acmesites.app', 'scheme_not_https'],
    ['https://127.0.0.1', 'private_address'],
    ['janesbakery', 'invalid_url'],
  ] as const
  test.each(forbidden)('originUrl %s is refused before the network, with what is wrong', async (url, code) => {
    const result = await connectDomainPurchase(createClient(options), { path: { id: '1' }, body: { originUrl: url } })
    expect(result).toMatchObject({
      error: { kind: 'invalid_request', issues: [{ path: ['body', 'originUrl'], code }] },
    })
  })
  test.each(forbidden)('originUrl %s is refused by the light client too, by its format', async (url, code) => {
    const request = { path: { id: '1' }, body: { originUrl: url } }
    const issue = { path: ['body', 'originUrl'], code: 'format' }
    expect(await connectDomainPurchase(createOperationClient(options), request)).toMatchObject({
      error: { kind: 'invalid_request', outcome: 'not_sent', issues: [issue] },
    })
    const explaining = createOperationClient({ ...options, validate: { formats: [httpsOriginUrl] } })
    expect(await connectDomainPurchase(explaining, request)).toMatchObject({ error: { issues: [{ ...issue, code }] } })
  })
  test('every format of a request is explained by the client', () => {
    // A format's functions are left out by JSON, its name is not.
    const text = JSON.stringify(Object.values(operationDescriptors).map(({ request }) => request))
    const named = [...text.matchAll(/"format":\{"name":"([^"]+)"/g)].map(([, name]) => name)
    expect(new Set(named)).toEqual(new Set(explained.map(({ name }) => name)))
  })
})

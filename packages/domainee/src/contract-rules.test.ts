import { describe, expect, test } from 'vitest'
import { createClient, createDomain, connectDomainPurchase, getDomain } from './index.ts'
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
  const client = createClient({ apiKey: 'sk_live_test', fetch: () => Promise.reject(new Error('nothing may be sent')) })
  test.each([
    ['http://janesbakery.acmesites.app', 'not_https'],
    ['https://127.0.0.1', 'private_address'],
    ['janesbakery', 'not_absolute'],
  ])('originUrl %s is refused before the network', async (originUrl) => {
    const result = await connectDomainPurchase(client, { path: { id: '1' }, body: { originUrl } })
    expect(result).toMatchObject({ error: { kind: 'invalid_request', issues: [{ path: ['body', 'originUrl'] }] } })
  })
})

import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createClient, createOperationClient, getDomainPurchase } from '../src/index.ts'

const apiKey = 'sk_live_canary'

test('calls the documented address with the documented credential', async () => {
  const sent: Request[] = []
  const client = createClient({
    apiKey,
    fetch: async (request) => {
      sent.push(request)
      return Response.json({}, { status: 418 })
    },
  })
  await getDomainPurchase(client, { path: { id: 'f8a0' } })
  expect(sent.map(({ url, method }) => [method, url])).toEqual([
    ['GET', 'https://api.domainee.dev/v1/domain-purchases/f8a0'],
  ])
  expect(sent[0]?.headers.get('authorization')).toBe('Bearer sk_live_canary')
  expect(sent[0]?.headers.has('x-api-key')).toBe(false)
})

test('shows the key nowhere', async () => {
  const client = createClient({
    apiKey,
    fetch: async () => {
      throw new TypeError('fetch failed')
    },
  })
  const result = await getDomainPurchase(client, { path: { id: 'f8a0' } })
  expect(result).toMatchObject({ ok: false, error: { kind: 'network' } })
  for (const shown of [
    inspect(client, { depth: 9, showHidden: true }),
    inspect(result, { depth: 9 }),
    JSON.stringify(result),
  ])
    expect(shown).not.toContain('canary')
})

test.each(['with space', 'line\nbreak', 'schlüssel'])('refuses the key %j without repeating it', (wrong) => {
  expect(() => createClient({ apiKey: wrong })).toThrow(/^The domainee apiKey (is empty|must be visible ASCII)/)
  expect(() => createClient({ apiKey: wrong })).not.toThrow(wrong)
})

test('says so when the key is missing', () => {
  expect(() => createClient({ apiKey: '' })).toThrow('apiKey is empty')
})

describe('says what to pass when there is nothing, for an options object', () => {
  const message = 'The domainee apiKey is missing: pass createClient({ apiKey }).'
  test.each([[], [undefined], [null], [{}], ['sk_live_canary'], [5]])('%j', (...options) => {
    for (const create of [createClient, createOperationClient]) {
      // What plain JavaScript can pass.
      const call = (): unknown => (create as (...options: unknown[]) => unknown)(...options)
      expect(call).toThrow(TypeError)
      expect(call).toThrow(message)
      expect(call).not.toThrow('canary')
    }
  })
})

test('says what to pass when there is no client', async () => {
  // @ts-expect-error a client is missing
  expect(await getDomainPurchase(undefined, { path: { id: 'f8a0' } })).toMatchObject({
    error: {
      kind: 'invalid_request',
      message:
        'getDomainPurchase was not sent: The first argument must be a client that createClient returned, the second the request.',
    },
  })
})

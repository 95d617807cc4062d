import { describe, expect, test } from 'vitest'
import { createClient, getApiStatus, getLicensePaymentStatus, getProject, type DevPayrKeys } from './index.ts'
import { operationDescriptors } from './contract.ts'

/** A client with these keys, and the keys that its service saw. */
function sending(keys: DevPayrKeys): { client: ReturnType<typeof createClient>; seen: (string | null)[][] } {
  const seen: (string | null)[][] = []
  const client = createClient({
    ...keys,
    fetch: async ({ headers }) => {
      seen.push([headers.get('x-api-key'), headers.get('x-license-key')])
      return Response.json({ status: 'success', message: 'Success', data: {}, errors: null })
    },
  })
  return { client, seen }
}
const both = { apiKey: 'api-CANARY', licenseKey: 'license-CANARY' }

describe('each call gets the key that its contract asks for, and no other', () => {
  test('the API key, where projects are managed', async () => {
    const { client, seen } = sending(both)
    await getProject(client, { path: { project: 7 } })
    await client.GET('/project/{project}', { params: { path: { project: 7 } } })
    expect(seen).toEqual([
      ['api-CANARY', null],
      ['api-CANARY', null],
    ])
  })
  test('the license key, where a running license asks', async () => {
    const { client, seen } = sending(both)
    await getLicensePaymentStatus(client)
    await client.POST('/project/has-paid', {})
    expect(seen).toEqual([
      [null, 'license-CANARY'],
      [null, 'license-CANARY'],
    ])
  })
  test('none, where none is asked for', async () => {
    const { client, seen } = sending(both)
    await getApiStatus(client)
    await client.GET('/', {})
    expect(seen).toEqual([
      [null, null],
      [null, null],
    ])
  })
  test('nothing is sent when the key was not given, and the error says which one', async () => {
    const { client, seen } = sending({ licenseKey: 'license-CANARY' })
    expect(await getProject(client, { path: { project: 7 } })).toMatchObject({
      error: { kind: 'invalid_request', issues: [{ code: 'missing_key', message: expect.stringContaining('createClient({ apiKey })') as unknown }] }, // prettier-ignore
    })
    const other = sending({ apiKey: 'api-CANARY' })
    expect(await getLicensePaymentStatus(other.client)).toMatchObject({
      error: { kind: 'invalid_request', issues: [{ code: 'missing_key', message: expect.stringContaining('createClient({ licenseKey })') as unknown }] }, // prettier-ignore
    })
    expect([...seen, ...other.seen]).toEqual([])
  })
  test('no DevPayr call documents an idempotency key, so none is repeated after a lost answer', () => {
    expect(Object.values(operationDescriptors).filter(({ idempotencyKey }) => idempotencyKey)).toEqual([])
  })
})

test('createClient refuses to be given no key', () => {
  // @ts-expect-error one of the two is needed
  expect(() => createClient({})).toThrow('The devpayr apiKey or licenseKey is missing')
})

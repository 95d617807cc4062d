import { connectDomainPurchase } from '@domain-contracts/domainee'
import { expect, test } from 'vitest'
import { seeded } from '../src/index.ts'
import { createFixture } from './clients.ts'

const control = (path: string): string => `http://127.0.0.1/_sandbox/${path}`
const connect = { path: { id: seeded.purchases.completed }, body: { originUrl: 'https://janesbakery.acmesites.app' } }

test('reset goes back to the seed', async () => {
  const { sandbox, domainee } = await createFixture()
  const before = await sandbox.snapshot()
  await connectDomainPurchase(domainee(), connect)
  expect((await sandbox.fetch(control('reset'), { method: 'POST' })).status).toBe(204)
  expect(await sandbox.snapshot()).toEqual(before)
})

test('a snapshot can be put back', async () => {
  const { sandbox, domainee } = await createFixture()
  await connectDomainPurchase(domainee(), connect)
  const saved = await (await sandbox.fetch(control('snapshot'))).text()
  await sandbox.reset()
  await sandbox.fetch(control('snapshot'), { method: 'PUT', body: saved })
  expect(await sandbox.snapshot()).toEqual(JSON.parse(saved))
})

test('something that is no snapshot is refused and changes nothing', async () => {
  const { sandbox } = await createFixture()
  const before = await sandbox.snapshot()
  const response = await sandbox.fetch(control('snapshot'), { method: 'PUT', body: '{"purchases":[]}' })
  expect(response.status).toBe(400)
  expect(await sandbox.snapshot()).toEqual(before)
})

test('a snapshot with a row that does not fit is refused and changes nothing', async () => {
  const { sandbox } = await createFixture()
  const before = await sandbox.snapshot()
  const wrong = { ...before, origins: [{ origin: 'https://a.example', nonsense: 1 }] }
  const response = await sandbox.fetch(control('snapshot'), { method: 'PUT', body: JSON.stringify(wrong) })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('nonsense')
  expect(await sandbox.snapshot()).toEqual(before)
})

test('a page from another site cannot steer it', async () => {
  const { sandbox } = await createFixture()
  const reset = (origin: string): Promise<Response> =>
    sandbox.fetch(control('reset'), { method: 'POST', headers: { origin } })
  expect((await reset('https://evil.example')).status).toBe(403)
  expect((await reset('http://127.0.0.1')).status).toBe(204)
})

test('an origin can be made reachable', async () => {
  const { sandbox, domainee } = await createFixture()
  const body = { originUrl: 'https://shop.example.com' }
  expect((await connectDomainPurchase(domainee(), { ...connect, body })).ok).toBe(false)
  await sandbox.fetch(control('origins'), { method: 'POST', body: JSON.stringify({ origin: body.originUrl }) })
  expect((await connectDomainPurchase(domainee(), { ...connect, body })).ok).toBe(true)
})

test('the gaps are the routes that are not served', async () => {
  const { sandbox } = await createFixture()
  const routes: unknown = await (await sandbox.fetch(control('routes'))).json()
  const gaps: unknown = await (await sandbox.fetch(control('gaps'))).json()
  expect(routes).toContainEqual(
    expect.objectContaining({ operationId: 'connectDomainPurchase', method: 'POST', served: true }),
  )
  expect(gaps).toContainEqual(expect.objectContaining({ operationId: 'createDomainPurchase', served: false }))
  expect(gaps).not.toContainEqual(expect.objectContaining({ served: true }))
})

test('the journal tells what was asked and answered', async () => {
  const { sandbox, domainee } = await createFixture()
  await connectDomainPurchase(domainee(), connect)
  expect(sandbox.journal).toMatchObject([
    { service: 'domainee', operationId: 'connectDomainPurchase', status: 200, violation: false },
  ])
  expect(await (await sandbox.fetch(control('journal'))).json()).toEqual(sandbox.journal)
})

test('an address that is neither a service nor control says what there is', async () => {
  const { sandbox } = await createFixture()
  const response = await sandbox.fetch('http://127.0.0.1/elsewhere')
  expect(response.status).toBe(404)
  expect(await response.json()).toHaveProperty('message', expect.stringContaining('/domainee, /devpayr/api/v1'))
})

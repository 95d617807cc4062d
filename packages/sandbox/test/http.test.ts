import { expect, test } from 'vitest'
import { createSandbox, seeded } from '../src/index.ts'

const sandbox = await createSandbox()
const bearer = { authorization: `Bearer ${sandbox.keys.domainee}` }
const purchase = `https://api.domainee.dev/v1/domain-purchases/${seeded.purchases.completed}`

test.each([
  ['a path that no operation has', 'https://api.domainee.dev/v1/nothing', {}, 404],
  ['a method that the path does not have', `${purchase}/connect`, { method: 'GET' }, 405],
  ['an operation that is not served yet', 'https://api.domainee.dev/v1/domains', { headers: bearer }, 501],
  ['a body that is no JSON', `${purchase}/connect`, { method: 'POST', headers: bearer, body: '{"originUrl":' }, 400],
  ['no body at all', `${purchase}/connect`, { method: 'POST', headers: bearer }, 400],
])('%s', async (_, url, init, status) => {
  const response = await sandbox.fetch(url, init)
  expect(response.status).toBe(status)
  expect(await response.json()).toHaveProperty('message', expect.stringMatching(/\.$/))
})

test('both services are reached at their own addresses and below a path of any host', async () => {
  for (const url of [purchase, purchase.replace('https://api.domainee.dev', 'http://127.0.0.1/domainee')])
    expect((await sandbox.fetch(url, { headers: bearer })).status).toBe(200)
  const headers = { 'x-api-key': sandbox.keys.devpayr }
  for (const base of ['https://api.devpayr.dev/api/v1', 'http://127.0.0.1/devpayr/api/v1'])
    expect((await sandbox.fetch(`${base}/project/7/domains`, { headers })).status).toBe(200)
})

test('the scheme of a key may be written in any case', async () => {
  const response = await sandbox.fetch(purchase, { headers: { Authorization: `bEaReR ${sandbox.keys.domainee}` } })
  expect(response.status).toBe(200)
})

test('a project that is no number is not found', async () => {
  const response = await sandbox.fetch('https://api.devpayr.dev/api/v1/project/seven/domains', {
    headers: { 'x-api-key': sandbox.keys.devpayr },
  })
  expect(response.status).toBe(404)
})

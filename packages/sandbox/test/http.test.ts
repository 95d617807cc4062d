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
  ['a body over 1 MiB', `${purchase}/connect`, { method: 'POST', headers: bearer, body: ' '.repeat(2 ** 20 + 1) }, 400],
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

test.each([
  ['a page that is too large', 'GET', '/project/7/domains?per_page=51', 200],
  ['a page of nothing', 'GET', '/project/7/domains?per_page=0', 200],
  ['a page that is no number', 'GET', '/project/7/domains?per_page=many', 200],
  ['a cursor of its own', 'GET', '/project/7/domains?cursor=x', 404],
  ['a domain that is no number', 'GET', '/project/7/domain/abc', 404],
  ['a domain to change that is no number', 'PUT', '/project/7/domain/abc', 404],
  ['a domain to delete that is no number', 'DELETE', '/project/7/domains/abc', 404],
  ['a project that is no number', 'GET', '/project/abc/domain/1', 404],
])('%s is answered within the contract', async (_, method, path, status) => {
  const world = await createSandbox()
  const headers = { 'x-api-key': world.keys.devpayr }
  const response = await world.fetch(`https://api.devpayr.dev/api/v1${path}`, { method, headers })
  expect(response.status).toBe(status)
  expect(world.journal).toMatchObject([{ violation: false }])
})

test.each([
  ['no key', 'GET', 'https://api.devpayr.dev/api/v1/', {}],
  ['another key', 'POST', 'https://api.devpayr.dev/api/v1/project/has-paid', { 'x-license-key': 'x' }],
])('an operation that takes %s and is not served is a 501 as well', async (_, method, url, headers) => {
  const response = await sandbox.fetch(url, { method, headers: { ...headers } })
  expect(response.status).toBe(501)
})

test('a body that is no JSON is said to be none', async () => {
  const response = await sandbox.fetch(`${purchase}/connect`, { method: 'POST', headers: bearer, body: 'originUrl=x' })
  expect(await response.json()).toMatchObject({ message: 'The body is not JSON.' })
})

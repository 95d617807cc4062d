// Each test proves one claim of specs/devpayr/claims.yaml, which names it by its title: who may attach, where, and how many.
import { createProjectDomain } from '@domain-contracts/devpayr'
import { expect, test } from 'vitest'
import { seeded } from '../../src/index.ts'
import { createFixture, refusal } from '../clients.ts'
import { first, second, ofOtherUser, sample, attach, endpoint, post, fill } from './devpayr-calls.ts'

test("takes POST at the path of the project's domains", async () => {
  const fixture = await createFixture()
  await post(fixture, sample)
  expect(fixture.sandbox.journal).toMatchObject([
    { operationId: 'createProjectDomain', method: 'POST', pathname: `/project/${first}/domains` },
  ])
})

test('answers at api.devpayr.dev under /api/v1', async () => {
  const { sandbox } = await createFixture()
  const headers = { 'X-API-KEY': sandbox.keys.devpayr }
  expect((await sandbox.fetch(endpoint(), { headers })).status).toBe(200)
  expect((await sandbox.fetch(endpoint().replace('/api/v1', ''), { headers })).status).toBe(404)
})

test('answers 401 when no key is sent', async () => {
  expect(await post(await createFixture(), sample, '')).toEqual({
    status: 401,
    body: { message: 'Missing required X-API-KEY header.' },
  })
})

test('accepts the key in X-API-KEY', async () => {
  expect((await post(await createFixture(), sample)).status).toBe(201)
})

test('finds no project for a text that is not an integer', async () => {
  expect((await post(await createFixture(), sample, undefined, 'first')).status).toBe(404)
})

test('refuses a key without access to a full project for its access, not for the plan', async () => {
  const fixture = await createFixture()
  await fill(fixture)
  const outsider = await post(fixture, sample, fixture.sandbox.keys.devpayrOtherUser)
  const owner = await post(fixture, sample)
  expect([outsider.status, owner.status]).toEqual([403, 403])
  expect(outsider.body).toEqual({ message: 'API key does not match project owner.' })
  expect(owner.body).not.toEqual(outsider.body)
})

test('lets a project-scoped key manage its own project', async () => {
  const fixture = await createFixture()
  expect((await post(fixture, sample, fixture.sandbox.keys.devpayrProjectScoped)).status).toBe(201)
})

test('answers 403 when the key is scoped to another project', async () => {
  const fixture = await createFixture()
  expect((await post(fixture, sample, fixture.sandbox.keys.devpayrProjectScoped, second)).status).toBe(403)
})

test('lets a global key manage every project of its user', async () => {
  const fixture = await createFixture()
  expect((await attach(fixture, {}, first)).project_id).toBe(first)
  expect((await attach(fixture, {}, second)).project_id).toBe(second)
})

test("answers 403 when a global key's user does not own the project", async () => {
  expect((await post(await createFixture(), sample, undefined, ofOtherUser)).status).toBe(403)
})

test("attaches domains up to the plan's limit", async () => {
  const fixture = await createFixture()
  await fill(fixture)
  expect((await fixture.sandbox.snapshot()).projectDomains).toHaveLength(seeded.domainsPerProject)
})

test("attaches nothing beyond the plan's limit", async () => {
  const fixture = await createFixture()
  await fill(fixture)
  await post(fixture, sample)
  expect((await fixture.sandbox.snapshot()).projectDomains).toHaveLength(seeded.domainsPerProject)
})

test("answers 403 at the plan's limit", async () => {
  const fixture = await createFixture()
  await fill(fixture)
  expect((await post(fixture, sample)).status).toBe(403)
})

test('answers 403 when the key is invalid or has expired', async () => {
  const fixture = await createFixture()
  for (const key of ['nobody', fixture.sandbox.keys.devpayrExpired])
    expect(await post(fixture, sample, key)).toEqual({ status: 403, body: { message: 'Invalid or expired API key.' } })
})

test('answers 404 when the project does not exist', async () => {
  expect((await post(await createFixture(), sample, undefined, 999_999)).status).toBe(404)
})

test('answers 429 beyond the rate limit', async () => {
  const fixture = await createFixture()
  const result = await createProjectDomain(fixture.devpayr(fixture.sandbox.keys.devpayrRateLimited), {
    path: { project: first },
    body: sample,
  })
  expect(refusal(result)).toBe('429')
})

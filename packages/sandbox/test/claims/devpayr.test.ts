// Each test proves one claim of specs/devpayr/claims.yaml, which names it by its title.
import {
  createProjectDomain,
  getProjectDomain,
  listProjectDomains,
  unwrap,
  updateProjectDomain,
  type components,
} from '@domain-contracts/devpayr'
import { expect, test } from 'vitest'
import { seeded } from '../../src/index.ts'
import { createFixture, refusal, type Fixture } from '../clients.ts'

const { first, second, ofOtherUser } = seeded.projects
const flags = ['is_primary', 'is_verified', 'is_locked', 'has_paid', 'is_active'] as const
const sample = { domain: 'app.example.com', environment: 'production' } as const

type Input = components['schemas']['ProjectDomainInput']
type ProjectDomain = components['schemas']['ProjectDomain']

async function attach(fixture: Fixture, more: Partial<Input> = {}, project: number = first): Promise<ProjectDomain> {
  return unwrap(await createProjectDomain(fixture.devpayr(), { path: { project }, body: { ...sample, ...more } })).data
}

async function primaries(fixture: Fixture, project: number = first): Promise<string[]> {
  const { data } = unwrap(await listProjectDomains(fixture.devpayr(), { path: { project } }))
  return data.data.filter((domain) => domain.is_primary).map(({ domain }) => domain)
}

function endpoint(project: number | string = first): string {
  return `https://api.devpayr.dev/api/v1/project/${project}/domains`
}

async function post(
  fixture: Fixture,
  body: unknown,
  key?: string,
  project?: number | string,
): Promise<{ status: number; body: unknown }> {
  const headers = key === '' ? {} : { 'X-API-KEY': key ?? fixture.sandbox.keys.devpayr }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fixture.sandbox.fetch(endpoint(project), {
    method: 'POST',
    headers: { ...headers },
    body: text,
  })
  return { status: response.status, body: await response.json() }
}

function errorsOf(body: unknown): object {
  const errors: unknown = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : undefined
  if (typeof errors !== 'object' || errors === null) throw new Error('no field-level errors')
  return errors
}

async function fill(fixture: Fixture): Promise<void> {
  for (let index = 0; index < seeded.domainsPerProject; index += 1)
    await attach(fixture, { domain: `app-${index}.example.com` })
}

test('attaches a new domain to the project', async () => {
  const fixture = await createFixture()
  await attach(fixture)
  const { data } = unwrap(await listProjectDomains(fixture.devpayr(), { path: { project: first } }))
  expect(data.data).toMatchObject([{ domain: 'app.example.com', project_id: first }])
})

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

test('gives the domain to the project of the path and to no other', async () => {
  const fixture = await createFixture()
  await attach(fixture, {}, second)
  const counts = await Promise.all(
    [first, second].map(
      async (project) => unwrap(await listProjectDomains(fixture.devpayr(), { path: { project } })).data.data.length,
    ),
  )
  expect(counts).toEqual([0, 1])
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

test('refuses a body that is not JSON', async () => {
  expect((await post(await createFixture(), 'domain=app.example.com&environment=production')).status).toBe(422)
})

test.each([
  ['answers 422 when the domain is missing', { environment: 'production' }, 'domain'],
  ['refuses a domain that is not a string', { ...sample, domain: 7 }, 'domain'],
  ['answers 422 when the domain is malformed', { ...sample, domain: 'http://example.com/' }, 'domain'],
  ['answers 422 when a flag is not a boolean', { ...sample, is_primary: 'maybe' }, 'is_primary'],
])('%s', async (_, body, field) => {
  expect(await post(await createFixture(), body)).toMatchObject({
    status: 422,
    body: { errors: { [field]: [expect.any(String)] } },
  })
})

test('answers 422 when the environment is missing or unknown', async () => {
  const fixture = await createFixture()
  for (const body of [{ domain: sample.domain }, { ...sample, environment: 'testing' }])
    expect(await post(fixture, body)).toMatchObject({
      status: 422,
      body: { errors: { environment: [expect.any(String)] } },
    })
})

test('accepts the three environments', async () => {
  const fixture = await createFixture()
  for (const environment of ['production', 'staging', 'development'] as const)
    expect((await attach(fixture, { domain: `${environment}.example.com`, environment })).environment).toBe(environment)
})

test('attaches a domain without any flag', async () => {
  expect((await post(await createFixture(), sample)).status).toBe(201)
})

test('makes the new domain primary when is_primary is true', async () => {
  const fixture = await createFixture()
  await attach(fixture, { domain: 'old.example.com', is_primary: true })
  await attach(fixture, { domain: 'new.example.com', is_primary: true })
  expect(await primaries(fixture)).toEqual(['new.example.com'])
})

test.each([
  ['takes is_verified as false when it is left out', 'is_verified', false],
  ['takes is_locked as false when it is left out', 'is_locked', false],
  ['takes has_paid as false when it is left out', 'has_paid', false],
  ['takes is_active as true when it is left out', 'is_active', true],
] as const)('%s', async (_, flag, value) => {
  expect((await attach(await createFixture()))[flag]).toBe(value)
})

test('keeps every flag that is sent', async () => {
  const fixture = await createFixture()
  for (const value of [true, false]) {
    const sent = Object.fromEntries(flags.map((flag) => [flag, value]))
    expect(await attach(fixture, { ...sent, domain: `${value}.example.com` })).toMatchObject(sent)
  }
})

test.each([
  ['accepts app.example.com and example.com', ['app.example.com', 'example.com']],
  ['accepts localhost and localhost:8000', ['localhost', 'localhost:8000']],
  ['accepts 127.0.0.1 and 192.168.1.20:3000', ['127.0.0.1', '192.168.1.20:3000']],
  ['accepts [::1] and [::1]:3000', ['[::1]', '[::1]:3000']],
])('%s', async (_, domains) => {
  const fixture = await createFixture()
  for (const domain of domains) expect((await attach(fixture, { domain })).domain).toBe(domain)
})

test('answers 422 when the domain is on the project already', async () => {
  const fixture = await createFixture()
  await attach(fixture)
  expect(await post(fixture, sample)).toMatchObject({ status: 422, body: { errors: { domain: [expect.any(String)] } } })
})

test('attaches the same domain to two projects', async () => {
  const fixture = await createFixture()
  expect((await attach(fixture, {}, first)).id).not.toBe((await attach(fixture, {}, second)).id)
})

test('answers success with 201', async () => {
  expect((await post(await createFixture(), sample)).status).toBe(201)
})

test('returns the new domain', async () => {
  const fixture = await createFixture()
  const created = await attach(fixture)
  const read = unwrap(await getProjectDomain(fixture.devpayr(), { path: { project: first, domain: created.id } }))
  expect(read.data).toEqual(created)
})

test('leaves user_id out of the answer', async () => {
  expect(await attach(await createFixture())).not.toHaveProperty('user_id')
})

test('demotes every other domain of the project', async () => {
  const fixture = await createFixture()
  for (const domain of ['one.example.com', 'two.example.com', 'three.example.com'])
    await attach(fixture, { domain, is_primary: true })
  const { data } = unwrap(await listProjectDomains(fixture.devpayr(), { path: { project: first } }))
  expect(data.data.map(({ is_primary }) => is_primary)).toEqual([false, false, true])
})

test('leaves the new domain as the only primary one', async () => {
  const fixture = await createFixture()
  await attach(fixture, { domain: 'old.example.com', is_primary: true })
  await attach(fixture, { domain: 'new.example.com', is_primary: true })
  expect(await primaries(fixture)).toEqual(['new.example.com'])
})

test('never has two primary domains, whatever the order of calls', async () => {
  const fixture = await createFixture()
  const ids: number[] = []
  for (let index = 0; index < 6; index += 1) {
    ids.push((await attach(fixture, { domain: `app-${index}.example.com`, is_primary: index % 2 === 0 })).id)
    expect(await primaries(fixture)).toHaveLength(1)
  }
  await Promise.all(
    ids.map((domain) =>
      updateProjectDomain(fixture.devpayr(), { path: { project: first, domain }, body: { is_primary: true } }),
    ),
  )
  expect(await primaries(fixture)).toHaveLength(1)
})

test('names the fields in a 422', async () => {
  const { body } = await post(await createFixture(), { domain: 'no domain', environment: 'nowhere' })
  expect(Object.keys(errorsOf(body)).toSorted()).toEqual(['domain', 'environment'])
})

test('tells a missing, a malformed and a duplicate domain apart by their messages', async () => {
  const fixture = await createFixture()
  await attach(fixture)
  const answers = [
    await post(fixture, { environment: 'production' }),
    await post(fixture, { ...sample, domain: '-' }),
    await post(fixture, sample),
  ]
  const messages = answers.map(({ body }) => JSON.stringify(errorsOf(body)))
  expect(new Set(messages).size).toBe(3)
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

import {
  createProjectDomain,
  deleteProjectDomain,
  getProjectDomain,
  listProjectDomains,
  unwrap,
  updateProjectDomain,
  type DevPayrClient,
} from '@domain-contracts/devpayr'
import { beforeEach, describe, expect, test } from 'vitest'
import { seeded } from '../src/index.ts'
import { createFixture, refusal, type Fixture } from './clients.ts'

const { first, second, ofOtherUser } = seeded.projects
const path = { project: first }
let fixture: Fixture

beforeEach(async () => {
  fixture = await createFixture()
})

async function attach(
  client: DevPayrClient,
  domain: string,
  more: { is_primary?: boolean } = {},
  project: number = first,
): Promise<number> {
  const { data } = unwrap(
    await createProjectDomain(client, { path: { project }, body: { domain, environment: 'production', ...more } }),
  )
  return data.id
}

describe('attaching', () => {
  test('fills in the documented defaults and hides internal fields', async () => {
    const { data } = unwrap(
      await createProjectDomain(fixture.devpayr(), {
        path,
        body: { domain: 'app.example.com', environment: 'staging' },
      }),
    )
    expect(data).toMatchObject({
      is_primary: false,
      is_verified: false,
      is_locked: false,
      has_paid: false,
      is_active: true,
    })
    expect(data).toMatchObject({ domain: 'app.example.com', environment: 'staging', project_id: first })
    expect(data).not.toHaveProperty('user_id')
  })

  test.each(['example.com', 'localhost', 'localhost:8000', '127.0.0.1', '192.168.1.20:3000', '[::1]', '[::1]:3000'])(
    'accepts %s',
    async (domain) => {
      await expect(attach(fixture.devpayr(), domain)).resolves.toBeGreaterThan(100)
    },
  )

  test('a primary domain demotes the one before it', async () => {
    const client = fixture.devpayr()
    const old = await attach(client, 'old.example.com', { is_primary: true })
    const young = await attach(client, 'new.example.com', { is_primary: true })
    const { data } = unwrap(await listProjectDomains(client, { path }))
    expect(data.data.map(({ id, is_primary }) => [id, is_primary])).toEqual([[old, false], [young, true]]) // prettier-ignore
  })

  test("leaves another project's primary alone", async () => {
    const client = fixture.devpayr()
    await attach(client, 'one.example.com', { is_primary: true })
    await attach(client, 'two.example.com', { is_primary: true }, second)
    const { data } = unwrap(await listProjectDomains(client, { path }))
    expect(data.data).toMatchObject([{ is_primary: true }])
  })

  test('the same domain twice is a 422, in another project it is not', async () => {
    const client = fixture.devpayr()
    await attach(client, 'app.example.com')
    const again = await createProjectDomain(client, {
      path,
      body: { domain: 'app.example.com', environment: 'production' },
    })
    expect(refusal(again)).toBe('422')
    await expect(attach(client, 'app.example.com', {}, second)).resolves.toBeGreaterThan(0)
  })

  test('a refused primary demotes nobody', async () => {
    const client = fixture.devpayr()
    await attach(client, 'app.example.com', { is_primary: true })
    await createProjectDomain(client, {
      path,
      body: { domain: 'app.example.com', environment: 'production', is_primary: true },
    })
    const { data } = unwrap(await listProjectDomains(client, { path }))
    expect(data.data).toMatchObject([{ is_primary: true }])
  })

  test.each([
    ['a missing domain', { environment: 'production' }, 'domain'],
    ['a malformed domain', { domain: 'https://x', environment: 'production' }, 'domain'],
    ['a port on a standard domain', { domain: 'example.com:8080', environment: 'production' }, 'domain'],
    ['a missing environment', { domain: 'example.com' }, 'environment'],
    ['an unknown environment', { domain: 'example.com', environment: 'testing' }, 'environment'],
    [
      'a flag that is no boolean',
      { domain: 'example.com', environment: 'production', is_primary: 'yes' },
      'is_primary',
    ],
  ])('%s is a 422 that names the field', async (_, body, field) => {
    // Wrong on purpose: the client that checks requests would not send it.
    const wrong = body as unknown as { domain: string; environment: 'production' }
    const result = await createProjectDomain(fixture.uncheckedDevpayr, { path, body: wrong })
    if (result.ok || result.error.kind !== 'documented' || result.error.status !== 422) throw new Error('not a 422')
    expect(Object.keys(result.error.body.errors ?? {})).toEqual([field])
  })

  test('stops at the plan limit, even when all come at once', async () => {
    const client = fixture.devpayr()
    const attempts = Array.from({ length: seeded.domainsPerProject + 5 }, (_, index) =>
      createProjectDomain(client, { path, body: { domain: `app-${index}.example.com`, environment: 'production' } }),
    )
    const results = await Promise.all(attempts)
    expect(results.filter((result) => result.ok)).toHaveLength(seeded.domainsPerProject)
    expect(results.filter((result) => !result.ok).map(refusal)).toEqual(['403', '403', '403', '403', '403'])
  })
})

describe('a key', () => {
  test('that is missing is a 401', async () => {
    const response = await fixture.sandbox.fetch(`https://api.devpayr.dev/api/v1/project/${first}/domains`)
    expect([response.status, await response.json()]).toEqual([401, { message: 'Missing required X-API-KEY header.' }])
  })

  test.each([
    ['that is unknown', 'nobody', '403'],
    ['that has expired', 'sandbox_only_expired_key', '403'],
    ['whose limit is used up', 'sandbox_only_rate_limited_key', '429'],
  ])('%s is refused', async (_, key, expected) => {
    expect(refusal(await listProjectDomains(fixture.devpayr(key), { path }))).toBe(expected)
  })

  test('for one project manages that one only', async () => {
    const scoped = fixture.devpayr(fixture.sandbox.keys.devpayrProjectScoped)
    await expect(attach(scoped, 'app.example.com')).resolves.toBeGreaterThan(0)
    expect(refusal(await listProjectDomains(scoped, { path: { project: second } }))).toBe('403')
  })

  test("for a user's projects manages nobody else's", async () => {
    expect(refusal(await listProjectDomains(fixture.devpayr(), { path: { project: ofOtherUser } }))).toBe('403')
    expect(refusal(await listProjectDomains(fixture.devpayr(), { path: { project: 404 } }))).toBe('404')
  })
})

describe('a single domain', () => {
  test('is read, changed and deleted', async () => {
    const client = fixture.devpayr()
    const domain = await attach(client, 'app.example.com')
    const changed = unwrap(
      await updateProjectDomain(client, { path: { project: first, domain }, body: { is_locked: true } }),
    )
    expect(changed.data).toMatchObject({ domain: 'app.example.com', is_locked: true, is_active: true })
    const read = unwrap(await getProjectDomain(client, { path: { project: first, domain } }))
    expect(read).toMatchObject({ message: 'Domain successfully loaded.', data: changed.data })
    const deleted = unwrap(await deleteProjectDomain(client, { path: { project: first, domain } }))
    expect(deleted.message).toBe('Domain deleted successfully.')
    expect(refusal(await getProjectDomain(client, { path: { project: first, domain } }))).toBe('404')
  })

  test('made primary demotes the others', async () => {
    const client = fixture.devpayr()
    await attach(client, 'one.example.com', { is_primary: true })
    const domain = await attach(client, 'two.example.com')
    await updateProjectDomain(client, { path: { project: first, domain }, body: { is_primary: true } })
    const { data } = unwrap(await listProjectDomains(client, { path }))
    expect(data.data.map(({ is_primary }) => is_primary)).toEqual([false, true])
  })

  test('cannot take the name of another one, but may keep its own', async () => {
    const client = fixture.devpayr()
    await attach(client, 'one.example.com')
    const domain = await attach(client, 'two.example.com')
    const target = { project: first, domain }
    expect(refusal(await updateProjectDomain(client, { path: target, body: { domain: 'one.example.com' } }))).toBe(
      '422',
    )
    expect((await updateProjectDomain(client, { path: target, body: { domain: 'two.example.com' } })).ok).toBe(true)
  })

  test('of another project is a 403 to read and delete and a 404 to change, as documented', async () => {
    const client = fixture.devpayr()
    const domain = await attach(client, 'app.example.com', {}, second)
    const wrong = { project: first, domain }
    expect(refusal(await getProjectDomain(client, { path: wrong }))).toBe('403')
    expect(refusal(await deleteProjectDomain(client, { path: wrong }))).toBe('403')
    expect(refusal(await updateProjectDomain(client, { path: wrong, body: { is_locked: true } }))).toBe('404')
  })
})

describe('listing', () => {
  test('goes page by page to the end', async () => {
    const client = fixture.devpayr()
    for (let index = 0; index < 5; index += 1) await attach(client, `app-${index}.example.com`)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const query = { per_page: 2, ...(cursor !== undefined && { cursor }) }
      const { data } = unwrap(await listProjectDomains(client, { path, query }))
      seen.push(...data.data.map(({ domain }) => domain))
      cursor = data.next_cursor ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual([0, 1, 2, 3, 4].map((index) => `app-${index}.example.com`))
  })

  test('returns the eight documented fields and no more', async () => {
    await attach(fixture.devpayr(), 'app.example.com')
    const { data } = unwrap(await listProjectDomains(fixture.devpayr(), { path }))
    expect(Object.keys(data.data[0] ?? {}).toSorted()).toEqual(
      ['created_at', 'domain', 'has_paid', 'id', 'is_active', 'is_primary', 'project_id', 'updated_at'], // prettier-ignore
    )
  })
})

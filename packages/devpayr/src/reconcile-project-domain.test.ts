import { describe, expect, test } from 'vitest'
import { stubbed } from '../test/stub.ts'
import { createProjectDomain, reconcileProjectDomain } from './index.ts'

const request = {
  path: { project: 7 },
  body: { domain: 'app.example.com', environment: 'production', is_primary: true },
} as const
const stored = { id: 101, project_id: 7, domain: 'app.example.com', environment: 'production', is_primary: true }
const envelope = (data: unknown): Response =>
  Response.json({ status: 'success', message: 'Success', data, errors: null })

/** A project with these domains in pages of one. */
function holding(...domains: (typeof stored)[]): ReturnType<typeof stubbed> {
  return stubbed({
    'GET /project/7/domains': (asked) => {
      const index = Number(new URL(asked.url).searchParams.get('cursor') ?? 0)
      const more = index + 1 < domains.length
      return envelope({ data: domains.slice(index, index + 1), next_cursor: more ? String(index + 1) : null })
    },
    'GET /project/7/domain/101': () => envelope(domains.find(({ id }) => id === 101)),
  })
}

describe('reconcileProjectDomain says', () => {
  test.each([
    ['as it was written', stored],
    ['written otherwise', { ...stored, domain: 'APP.example.com' }],
  ])('attached: %s, on a later page', async (_title, domain) => {
    const { client, asked } = holding({ ...stored, id: 1, domain: 'other.example' }, domain)
    expect(await reconcileProjectDomain(client, request)).toMatchObject({
      ok: true,
      state: 'attached',
      differences: [],
    })
    expect(asked).toEqual(['GET /project/7/domains', 'GET /project/7/domains?cursor=1', 'GET /project/7/domain/101'])
  })
  test('different: with other values than were asked for', async () => {
    const { client } = holding({ ...stored, environment: 'staging', is_primary: false })
    expect(await reconcileProjectDomain(client, request)).toMatchObject({
      ok: true,
      state: 'different',
      differences: ['environment', 'is_primary'],
      domain: { environment: 'staging' },
    })
  })
  test('not attached: no page has it', async () => {
    const { client } = holding({ ...stored, domain: 'other.example' })
    expect(await reconcileProjectDomain(client, request)).toEqual({ ok: true, state: 'not_attached' })
  })
  test('what went wrong, when the list cannot be read', async () => {
    expect(await reconcileProjectDomain(stubbed({}).client, request)).toMatchObject({
      ok: false,
      error: { kind: 'documented', status: 404, operationId: 'listProjectDomains' },
    })
  })
  test('what went wrong, when the domain cannot be read', async () => {
    const { client } = stubbed({ 'GET /project/7/domains': () => envelope({ data: [stored], next_cursor: null }) })
    expect(await reconcileProjectDomain(client, request)).toMatchObject({
      ok: false,
      error: { status: 404, operationId: 'getProjectDomain' },
    })
  })
  test.each([{}, null, { data: {} }, { data: { data: 'none' } }])(
    'what went wrong, when the list is none: %j',
    async (body) => {
      const { client } = stubbed({ 'GET /project/7/domains': () => Response.json(body) })
      expect(await reconcileProjectDomain(client, request)).toMatchObject({
        ok: false,
        error: {
          kind: 'unreadable',
          reason: 'off_contract',
          operationId: 'listProjectDomains',
          status: 200,
          snippet: JSON.stringify(body),
        },
      })
    },
  )
  test('what went wrong, when the domain is none; an item that is none is passed over', async () => {
    const { client } = stubbed({
      'GET /project/7/domains': () => envelope({ data: [null, stored], next_cursor: null }),
      'GET /project/7/domain/101': () => Response.json({}),
    })
    expect(await reconcileProjectDomain(client, request)).toMatchObject({
      ok: false,
      error: { kind: 'unreadable', reason: 'off_contract', operationId: 'getProjectDomain', snippet: '{}' },
    })
  })
  test.each([undefined, null, {}, { path: { project: 7 } }])('that a request is none: %j', async (none) => {
    const { client, asked } = stubbed({})
    // What plain JavaScript can pass.
    expect(await reconcileProjectDomain(client, none as unknown as typeof request)).toMatchObject({
      ok: false,
      error: { kind: 'invalid_request', outcome: 'not_sent', issues: [{ path: ['body', 'domain'] }] },
    })
    expect(asked).toEqual([])
  })
  test.each([undefined, null, '101', 2 ** 53])('what went wrong, when the list has it with the id %j', async (id) => {
    const { client, asked } = stubbed({
      'GET /project/7/domains': () => envelope({ data: [{ ...stored, id }], next_cursor: null }),
    })
    expect(await reconcileProjectDomain(client, request)).toMatchObject({
      ok: false,
      error: {
        kind: 'unreadable',
        reason: 'off_contract',
        operationId: 'listProjectDomains',
        status: 200,
        snippet: JSON.stringify({ ...stored, id }),
      },
    })
    expect(asked).toHaveLength(1)
  })
  test.each([{ id: 102 }, { domain: 'other.com' }, { id: undefined }, { domain: undefined }])(
    'what went wrong, when the domain is another: %j',
    async (other) => {
      const { client } = stubbed({
        'GET /project/7/domains': () => envelope({ data: [stored], next_cursor: null }),
        'GET /project/7/domain/101': () => envelope({ ...stored, ...other }),
      })
      expect(await reconcileProjectDomain(client, request)).toMatchObject({
        ok: false,
        response: { status: 200 },
        error: { kind: 'unreadable', reason: 'off_contract', operationId: 'getProjectDomain', status: 200 },
      })
    },
  )
  test('what went wrong, when the list does not end', async () => {
    const endless = { 'GET /project/7/domains': () => envelope({ data: [], next_cursor: 'again' }) }
    expect(await reconcileProjectDomain(stubbed(endless).client, request)).toMatchObject({
      ok: false,
      error: { kind: 'unreadable', reason: 'off_contract', operationId: 'listProjectDomains', status: 200 },
    })
  })
})

test('a lost create is unknown and never sent twice', async () => {
  const { client, asked } = stubbed({ 'POST /project/7/domains': () => Promise.reject(new Error('reset')) })
  expect(await createProjectDomain(client, request)).toMatchObject({ error: { kind: 'network', outcome: 'unknown' } })
  expect(asked).toHaveLength(1)
})

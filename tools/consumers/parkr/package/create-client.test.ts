import { expect, test } from 'vitest'
import { createClient, createParkedDomain, getParkedDomain, responseSchemas } from '../src/index.ts'

const apiKey = 'key'
const parked = { id: 'pk_1', hostname: 'janesbakery.com' }

test('parks a domain at the documented address with the documented key', async () => {
  const sent: Request[] = []
  const client = createClient({
    apiKey,
    fetch: async (request) => {
      sent.push(request)
      return Response.json(parked, { status: 201 })
    },
    validate: { responses: responseSchemas },
  })
  const result = await createParkedDomain(client, { body: { hostname: 'janesbakery.com' } })
  expect(result).toMatchObject({ ok: true, status: 201, data: parked })
  expect(sent.map(({ method, url }) => [method, url])).toEqual([
    ['POST', 'https://api.parkr.example/v1/parked-domains'],
  ])
  expect(sent[0]?.headers.get('x-parkr-key')).toBe('key')
})

test('refuses what is no hostname before anything is sent', async () => {
  const client = createClient({ apiKey, fetch: () => Promise.reject(new TypeError('nothing may be sent')) })
  const result = await createParkedDomain(client, { body: { hostname: 'https://janesbakery.com' } })
  expect(result).toMatchObject({ ok: false, error: { kind: 'invalid_request', outcome: 'not_sent' } })
})

test('tells the documented errors apart by their code', async () => {
  const client = createClient({ apiKey, fetch: async () => Response.json({ error: 'not_found' }, { status: 404 }) })
  const result = await getParkedDomain(client, { path: { id: 'pk_2' } })
  expect(result).toMatchObject({ ok: false, error: { kind: 'documented', status: 404, code: 'not_found' } })
})

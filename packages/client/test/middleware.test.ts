import { describe, expect, test } from 'vitest'
import { TransportError } from '../src/index.ts'
import { addBook, book, createLibrary, getBook, json, lendBook, stub } from './library-service.ts'

describe('the methods of openapi-fetch', () => {
  test('take middleware, which operations go through too', async () => {
    const { fetch, requests } = stub(() => json(200, book))
    const client = createLibrary({ fetch })
    client.use({
      onRequest: ({ request }) => request.headers.set('x-trace', '1'),
      onResponse: () => json(200, { id: 8, title: 'Changed' }),
    })
    expect(await getBook(client, { path: { id: '7' } })).toMatchObject({ ok: true, data: { id: 8 } })
    expect(requests[0]?.headers.get('x-trace')).toBe('1')
  })
  test('take middleware that answers in the place of the service', async () => {
    const { fetch, requests } = stub(() => json(200, book))
    const client = createLibrary({ fetch })
    client.use({ onRequest: () => json(404, { error: 'not_found', message: 'From a cache.' }) })
    expect(await getBook(client, { path: { id: '7' } })).toMatchObject({
      error: { kind: 'documented', status: 404, body: { message: 'From a cache.' } },
    })
    expect(requests).toHaveLength(0)
  })
  test.each([
    ['lost on its way back', new TypeError('terminated'), 'unknown'],
    ['never sent', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'not_sent'],
  ])('take middleware that answers for a request that was %s, whose doubt stays', async (_what, error, outcome) => {
    const client = createLibrary({ fetch: () => Promise.reject(error), retry: false })
    client.use({ onError: () => json(500, { error: 'internal_error', message: 'From a fallback.' }) })
    expect(await lendBook(client, { path: { id: '7' }, body: { reader: 'Jane' } })).toMatchObject({
      error: { kind: 'documented', status: 500, outcome },
    })
  })
  test('take middleware that cannot be shown an answer whose status no Response can have', async () => {
    const odd = Object.defineProperty(json(200, {}), 'status', { value: 999 })
    const client = createLibrary({ fetch: stub(() => odd).fetch, retry: false })
    client.use({ onRequest: () => undefined })
    expect(await lendBook(client, { path: { id: '7' }, body: { reader: 'Jane' } })).toMatchObject({
      error: {
        kind: 'network',
        phase: 'exchange',
        outcome: 'unknown',
        cause: { message: 'No Response can have the status 999.' },
      },
    })
    await expect(client.GET('/books/{id}', { params: { path: { id: '7' } } })).rejects.toThrow(TransportError)
  })
  test('keep what middleware leaves alone, body included', async () => {
    const { fetch, requests } = stub(() => json(201, book))
    const client = createLibrary({ fetch })
    client.use({ onRequest: () => undefined })
    expect(await addBook(client, { body: { title: 'x' } })).toMatchObject({ ok: true, data: book })
    expect(await requests[0]?.text()).toBe('{"title":"x"}')
  })
  test('show middleware no key', async () => {
    const seen: (string | null)[] = []
    const client = createLibrary({ fetch: stub(() => json(200, book)).fetch })
    client.use({ onRequest: ({ request }) => void seen.push(request.headers.get('authorization')) })
    await getBook(client, { path: { id: '7' } })
    await client.GET('/books/{id}', { params: { path: { id: '7' } } })
    expect(seen).toEqual([null, null])
  })
})

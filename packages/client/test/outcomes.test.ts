import { describe, expect, test } from 'vitest'
import { addBook, book, createLibrary, getBook, json, lendBook, stub } from './library-service.ts'
import { body, lost, path, refused, setUp } from './retry-set-up.ts'
import { watch } from './virtual-clock.ts'

describe('a read whose first answer was lost leaves no doubt:', () => {
  test('what its next answer says counts alone', async () => {
    const { clock, client, sentAt } = setUp((n) =>
      n === 1 ? lost() : json(404, { error: 'not_found', message: 'No such book.' }),
    )
    const call = watch(getBook(client, { path }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(2)
    expect(call.value).toMatchObject({ error: { kind: 'documented', status: 404, outcome: 'rejected' } })
  })
  test('and so does that nothing more could be sent', async () => {
    const { clock, client, sentAt } = setUp((n) => (n === 1 ? lost() : refused()))
    const call = watch(getBook(client, { path }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(3)
    expect(call.value).toMatchObject({ error: { kind: 'network', phase: 'connect', outcome: 'not_sent' } })
  })
})

describe('a call that was not sent is tried again, since nothing can have happened:', () => {
  test('without an idempotency key', async () => {
    const { clock, client, sentAt } = setUp((n) => (n < 3 ? refused() : json(200, book)))
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(3)
    expect(call.value).toMatchObject({ ok: true, data: book })
  })
  test('and no more once it may have been', async () => {
    const { clock, client, sentAt } = setUp((n) => (n < 2 ? refused() : lost()))
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(2)
    expect(call.value).toMatchObject({ error: { kind: 'network', phase: 'exchange', outcome: 'unknown' } })
  })
  test('and is not sent in the end, where that stays so', async () => {
    const { clock, client, sentAt } = setUp(refused)
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(3)
    expect(call.value).toMatchObject({ error: { kind: 'network', phase: 'connect', outcome: 'not_sent' } })
  })
})

describe('the response of a result has its body read', () => {
  test.each([
    ['of a success', 200, undefined],
    ['of a failure', 404, undefined],
    ['of a success that middleware looked at', 200, {}],
    ['of a failure that middleware put in its place', 200, { onResponse: () => json(404, { error: 'not_found' }) }],
  ])('%s', async (_what, status, middleware) => {
    const client = createLibrary({ fetch: async () => json(status, book) })
    if (middleware) client.use({ onRequest: () => undefined, ...middleware })
    const { response } = await getBook(client, { path })
    expect(response?.bodyUsed).toBe(true)
    expect(response?.headers.get('content-type')).toBe('application/json')
  })
})

describe('middleware', () => {
  test.each([400, 404, 500])('that answers %d before anything is sent leaves the call not sent', async (status) => {
    const { fetch, requests } = stub(() => json(200, book))
    const client = createLibrary({ fetch })
    client.use({ onRequest: () => json(status, { error: 'internal_error', message: 'From a cache.' }) })
    for (const call of [addBook(client, { body: { title: 'x' } }), lendBook(client, { path, body })])
      expect(await call).toMatchObject({ ok: false, error: { status, outcome: 'not_sent' } })
    expect(requests).toHaveLength(0)
  })
  test('that leaves the answer alone leaves the very response, with its address', async () => {
    const answer = Object.defineProperty(json(200, book), 'url', { value: 'https://library.example/v1/books/7' })
    const client = createLibrary({ fetch: async () => answer })
    client.use({ onRequest: () => undefined, onResponse: () => undefined })
    const result = await getBook(client, { path })
    expect(result.response).toBe(answer)
  })
})

import { describe, expect, test } from 'vitest'
import { addBook, book, canary, createLibrary, getBook, json, removeBook, stub } from '../test/library-service.ts'

describe('an operation sends', () => {
  test('its method, path, query, headers and body, with the key', async () => {
    const { fetch, requests } = stub(() => json(201, book))
    await addBook(createLibrary({ fetch }), {
      body: { title: 'The Dispossessed', shelf: 'fiction' },
      header: { 'Idempotency-Key': 'abc' },
    })
    const [request] = requests
    expect(request?.method).toBe('POST')
    expect(request?.url).toBe('https://library.example/v1/books')
    expect(request?.headers.get('authorization')).toBe(`Bearer ${canary}`)
    expect(request?.headers.get('content-type')).toBe('application/json')
    expect(request?.headers.get('idempotency-key')).toBe('abc')
    expect(await request?.json()).toEqual({ title: 'The Dispossessed', shelf: 'fiction' })
  })
  test('a query, encoded', async () => {
    const { fetch, requests } = stub(() => json(200, book))
    await getBook(createLibrary({ fetch }), { path: { id: '7' }, query: { edition: 'a&b=c' } })
    expect(requests[0]?.url).toBe('https://library.example/v1/books/7?edition=a%26b%3Dc')
  })
  test('no body and no content type with GET', async () => {
    const { fetch, requests } = stub(() => json(200, book))
    await getBook(createLibrary({ fetch }), { path: { id: '7' } })
    expect(requests[0]?.body).toBeNull()
    expect(requests[0]?.headers.has('content-type')).toBe(false)
  })
})

describe('an operation refuses before anything is sent', () => {
  const { fetch, requests } = stub(() => json(200, book))
  const client = createLibrary({ fetch })
  test('a body that does not fit the contract, saying where', async () => {
    // @ts-expect-error title is missing, the shelf is none, and "author" is unknown
    const result = await addBook(client, { body: { shelf: 'poetry', author: 'x' } })
    expect(result).toMatchObject({
      ok: false,
      error: {
        kind: 'invalid_request',
        operationId: 'addBook',
        outcome: 'not_sent',
        issues: [
          { path: ['body', 'title'], code: 'required' },
          { path: ['body', 'shelf'], code: 'enum' },
          { path: ['body', 'author'], code: 'unknown_property' },
        ],
      },
    })
    expect(result).not.toHaveProperty('response')
    expect(requests).toHaveLength(0)
  })
  test('no request at all where one is needed', async () => {
    // @ts-expect-error the request is missing
    expect(await addBook(client)).toMatchObject({ error: { issues: [{ path: ['body'], code: 'required' }] } })
    expect(requests).toHaveLength(0)
  })
  test('a path value that climbs, even when requests are not validated', async () => {
    const careless = createLibrary({ fetch, validate: { request: false } })
    const result = await getBook(careless, { path: { id: '..' } })
    expect(result).toMatchObject({ error: { issues: [{ path: ['path', 'id'], code: 'unsafe_path' }] } })
    expect(requests).toHaveLength(0)
  })
  test('an id that is not a safe integer', async () => {
    const result = await removeBook(client, { path: { id: 2 ** 53 } })
    expect(result).toMatchObject({ error: { kind: 'invalid_request' } })
    expect(requests).toHaveLength(0)
  })
  test('a body that serializes to something else than it looks like', async () => {
    class Disguise {
      title = 'The Dispossessed'
      toJSON(): object {
        return { title: '', author: 'x' }
      }
    }
    expect(await addBook(client, { body: new Disguise() })).toMatchObject({
      error: {
        issues: [
          { path: ['body', 'title'], code: 'minLength' },
          { path: ['body', 'author'], code: 'unknown_property' },
        ],
      },
    })
    expect(requests).toHaveLength(0)
  })
  test.each([
    ['cannot be read', { get title() { throw new Error('no') } }], // prettier-ignore
    ['holds a bigint', { title: 10n }],
  ])('a body that %s', async (_what, body) => {
    // @ts-expect-error not what the contract says
    expect(await addBook(client, { body })).toMatchObject({ error: { issues: [{ path: ['body'], code: 'not_json' }] } })
    expect(requests).toHaveLength(0)
  })
  const unsafe = ['a\r\nx: y', 'sch\u0142', ' ', '\t', '\t ', ' a', 'a\t']
  test.each(unsafe)('a header value %j, even when requests are not validated', async (value) => {
    const careless = createLibrary({ fetch, validate: { request: false } })
    const result = await addBook(careless, { body: { title: 'x' }, header: { 'Idempotency-Key': value } })
    expect(result).toMatchObject({
      error: { issues: [{ path: ['header', 'Idempotency-Key'], code: 'unsafe_header' }] },
    })
    expect(requests).toHaveLength(0)
  })
  test.each(['a\r\nb', 'a b', '__proto__', ''])('a header named %j as well', async (name) => {
    const careless = createLibrary({ fetch, validate: { request: false } })
    const header = Object.fromEntries([[name, 'x']])
    expect(await addBook(careless, { body: { title: 'x' }, header })).toMatchObject({
      error: { issues: [{ path: ['header', name], code: 'unsafe_header' }] },
    })
    expect(requests).toHaveLength(0)
  })
  test('but not what is given as undefined, which counts as not given', async () => {
    const sent = stub(() => json(200, book))
    const usual = createLibrary({ fetch: sent.fetch, baseUrl: undefined, retry: undefined, hooks: undefined })
    const options = { signal: undefined, timeoutMs: undefined, totalTimeoutMs: undefined }
    expect(await getBook(usual, { path: { id: '7' }, query: undefined }, options)).toMatchObject({ ok: true })
    expect(sent.requests[0]?.url).toBe('https://library.example/v1/books/7')
  })
  test('but not when validation is switched off', async () => {
    const sent = stub(() => json(201, book))
    // @ts-expect-error title is missing
    await addBook(createLibrary({ fetch: sent.fetch, validate: { request: false } }), { body: {} })
    expect(sent.requests).toHaveLength(1)
  })
})

describe('createClient refuses', () => {
  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('timeoutMs %d', (timeoutMs) => {
    expect(() => createLibrary({ timeoutMs })).toThrow(/timeoutMs must be a number between/)
  })
  test('a totalTimeoutMs that is a text', () => {
    // @ts-expect-error as from a variable of the environment
    expect(() => createLibrary({ totalTimeoutMs: '500' })).toThrow(/totalTimeoutMs must be a number between/)
  })
  test('no key at all', () => {
    expect(() => createLibrary({ cardKey: undefined })).toThrow('The library cardKey or guestKey is missing')
  })
  test('an empty key', () => {
    expect(() => createLibrary({ cardKey: '' })).toThrow('The library cardKey is empty')
  })
})

describe('the methods of openapi-fetch', () => {
  test('send the key and give data and response', async () => {
    const { fetch, requests } = stub(() => json(200, book))
    const { data, response } = await createLibrary({ fetch }).GET('/books/{id}', { params: { path: { id: '7' } } })
    expect(data).toEqual(book)
    expect(response.status).toBe(200)
    expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${canary}`)
  })
  test('refuse an unfilled path', async () => {
    const { fetch, requests } = stub(() => json(200, book))
    // @ts-expect-error the id is missing
    await expect(createLibrary({ fetch }).GET('/books/{id}')).rejects.toThrow('The path parameter "id" is missing.')
    expect(requests).toHaveLength(0)
  })
  test('keep bytes as they are', async () => {
    const bytes = new Uint8Array([0, 255, 254, 128, 10])
    const client = createLibrary({ fetch: stub(() => new Response(bytes)).fetch })
    const { data } = await client.GET('/books/{id}', { params: { path: { id: '7' } }, parseAs: 'arrayBuffer' })
    expect(new Uint8Array(data ?? new ArrayBuffer())).toEqual(bytes)
  })
  test('take a fetch of their own, which is hardened too', async () => {
    const { fetch } = stub(() => new Response(null, { status: 307, headers: { location: 'https://evil.example' } }))
    const client = createLibrary({ fetch: stub(() => json(200, book)).fetch })
    const call = client.GET('/books/{id}', { params: { path: { id: '7' } }, fetch })
    await expect(call).rejects.toThrow('A 3xx answer was refused.')
  })
})

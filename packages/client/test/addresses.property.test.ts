import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UnsafePathError } from '../src/index.ts'
import { book, createLibrary, getBook, json, removeBook, stub } from './library-service.ts'

const baseUrl = 'https://library.example/v1'
const outcome = async (call: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await call()
  } catch (error) {
    return error
  }
}

describe('21 a path that names its own server', () => {
  const hostile = fc.oneof(
    fc.constantFrom('//evil.example', '///evil.example', '/\\evil.example', '\\\\evil.example', 'https://evil.example', '@evil.example', ':80@evil.example', '.evil.example', '/../../x', '/..%2f..%2fx', '/%2e%2e/x', '', 'javascript:alert(1)', '\n//evil.example', '?x', '#x'), // prettier-ignore
    fc.webPath(),
    fc.webUrl(),
    fc.string(),
  )
  test('never beats the base URL', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (path) => {
        const { fetch, requests } = stub(() => json(200, book))
        const client = createLibrary({ fetch, baseUrl })
        // Any text as a path, as plain JavaScript can pass it.
        const get = client.GET as unknown as (path: string, init?: object) => Promise<unknown>
        await outcome(() => get(path))
        for (const { url } of requests) expect(url.startsWith(`${baseUrl}/`)).toBe(true)
      }),
    )
  })
  test('and neither does a base URL given with a call', async () => {
    const { fetch, requests } = stub(() => json(200, book))
    const client = createLibrary({ fetch, baseUrl })
    const call = client.GET('/books/{id}', { baseUrl: 'https://evil.example', params: { path: { id: '7' } } })
    await expect(call).rejects.toThrow('A call has no baseUrl of its own')
    expect(requests).toHaveLength(0)
  })
})

describe('22 a path value that would change the operation', () => {
  const climbing = ['..', '.', '%2e%2e', '%2E%2e', '.%2e', '%2e', '']
  test.each(climbing)('%j is refused before any byte is sent', async (id) => {
    const { fetch, requests } = stub(() => json(200, book))
    expect(await getBook(createLibrary({ fetch }), { path: { id } })).toMatchObject({
      error: { kind: 'invalid_request', outcome: 'not_sent', issues: [{ path: ['path', 'id'], code: 'unsafe_path' }] },
    })
    await expect(createLibrary({ fetch }).GET('/books/{id}', { params: { path: { id } } })).rejects.toThrow(
      UnsafePathError,
    )
    expect(requests).toHaveLength(0)
  })
  test.each([[undefined], [null], [{}], [['..']], [Number.NaN], [2 ** 53], ['\ud800']])('%j as well', async (id) => {
    const { fetch, requests } = stub(() => json(200, book))
    const client = createLibrary({ fetch, validate: { request: false } })
    // @ts-expect-error not a string
    expect(await getBook(client, { path: { id } })).toMatchObject({ ok: false })
    // @ts-expect-error not a string
    await expect(client.GET('/books/{id}', { params: { path: { id } } })).rejects.toThrow(UnsafePathError)
    expect(requests).toHaveLength(0)
  })
  test('is not to be found: every request goes to the operation that was called', async () => {
    const piece = fc.constantFrom('.', '%2e', '%2E', '/', '%2f', '\\', '%5c', '..', 'a', '?', '#', ';', ' ', '\t', '%')
    const value = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    )
    await fc.assert(
      fc.asyncProperty(value, async (id) => {
        const { fetch, requests } = stub(() => json(200, book))
        await getBook(createLibrary({ fetch, baseUrl }), { path: { id } })
        for (const { url } of requests) {
          const { pathname, search, hash } = new URL(url)
          expect(pathname.split('/')).toHaveLength(4)
          expect(pathname.startsWith('/v1/books/')).toBe(true)
          expect(search + hash).toBe('')
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('23 a path value with reserved characters', () => {
  test('arrives as it was given', async () => {
    const text = fc.oneof(fc.constantFrom('a/b', 'a?b', 'a#b', '//', 'a%2fb', 'é', '日本', '😀'), fc.string())
    await fc.assert(
      fc.asyncProperty(text, async (id) => {
        const { fetch, requests } = stub(() => json(200, book))
        const result = await getBook(createLibrary({ fetch, baseUrl }), { path: { id } })
        fc.pre(result.ok)
        expect(decodeURIComponent(new URL(requests[0]?.url ?? '').pathname.slice('/v1/books/'.length))).toBe(id)
      }),
    )
  })
  test('and so does a query value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (edition) => {
        const { fetch, requests } = stub(() => json(200, book))
        await getBook(createLibrary({ fetch }), { path: { id: '7' }, query: { edition } })
        expect(new URL(requests[0]?.url ?? '').searchParams.get('edition')).toBe(edition)
      }),
    )
  })
  test('half a character in a query is refused, not thrown', async () => {
    const { fetch } = stub(() => json(200, book))
    expect(await getBook(createLibrary({ fetch }), { path: { id: '7' }, query: { edition: '\udc00' } })).toMatchObject({
      error: { kind: 'invalid_request', issues: [{ path: ['query', 'edition'], code: 'unsafe_query' }] },
    })
  })
})

describe('40 an id that is no safe integer', () => {
  test('is refused, since it has become another number already', async () => {
    const unsafe = fc.oneof(
      fc.double().filter((number) => !Number.isSafeInteger(number)),
      fc.constantFrom(2 ** 53, -(2 ** 53), Number.NaN, Number.POSITIVE_INFINITY),
    )
    await fc.assert(
      fc.asyncProperty(unsafe, async (id) => {
        const { fetch, requests } = stub(() => json(200, book))
        for (const request of [true, false]) {
          const client = createLibrary({ fetch, validate: { request } })
          expect(await removeBook(client, { path: { id } })).toMatchObject({ error: { kind: 'invalid_request' } })
        }
        expect(requests).toHaveLength(0)
      }),
    )
  })
})

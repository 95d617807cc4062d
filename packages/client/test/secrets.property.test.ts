// Long because every way a secret could show is tried in one place.
import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { unwrap, type Hooks } from '../src/index.ts'
import { message, startFaultServer } from './fault-server.ts'
import { addBook, book, canary, createLibrary, getBook, json, lendBook, stub } from './library-service.ts'

const path = { id: '7' }
/** Everything that can be seen of a value without a debugger. */
const everythingOf = (value: unknown): string =>
  [inspect(value, { depth: 20, showHidden: true, getters: true }), JSON.stringify(value), String(value)].join('\n')

/** Every text within a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.entries(value).flat().flatMap(textsIn) : []
}

/** A JSON text's inside with every unit in digits, of either case. */
const escaped = (text: string): string => text.split('').map(digits).join('')
const digits = (unit: string, index: number): string => {
  const hex = unit.charCodeAt(0).toString(16).padStart(4, '0')
  return `\\u${index % 2 === 0 ? hex : hex.toUpperCase()}`
}

/** What a careless fetch may fail with. */
const leaky = (request: Request): Error =>
  Object.assign(new TypeError(`fetch failed for ${request.headers.get('authorization')}`), {
    request,
    cause: Object.assign(new Error(`header was ${canary}`), { code: 'ECONNRESET', options: { headers: canary } }),
  })

describe('24 a key with a line break or the like', () => {
  const bad = fc.constantFrom('\r', '\n', '\r\n', '\0', ' ', '\t', '\u007f', 'é', '😀', '\u2028', '\ud800')
  test('is refused at construction, and not repeated', () => {
    fc.assert(
      fc.property(fc.string(), bad, fc.string(), (before, character, after) => {
        const cardKey = `${canary}${before}${character}${after}`
        expect(() => createLibrary({ cardKey })).toThrow(TypeError)
        try {
          createLibrary({ cardKey })
        } catch (error) {
          // oxlint-disable-next-line vitest/no-conditional-expect -- the line above has made sure that it throws
          expect(everythingOf(error)).not.toContain(canary)
        }
      }),
    )
  })
  test.each([[7], [null], [{}], [['sk']]])('is no text at all: %j', (cardKey) => {
    // @ts-expect-error not a string
    expect(() => createLibrary({ cardKey })).toThrow(TypeError)
  })
})

describe('25 a header value', () => {
  test.each(['a\r\nx-injected: 1', 'a\nb', '\0', '日本', '😀'])('%j is refused, not thrown', async (key) => {
    const { fetch, requests } = stub(() => json(201, book))
    const result = await addBook(createLibrary({ fetch }), { body: { title: 'x' }, header: { 'Idempotency-Key': key } })
    expect(result).toMatchObject({
      error: { kind: 'invalid_request', issues: [{ path: ['header', 'Idempotency-Key'], code: 'unsafe_header' }] },
    })
    expect(requests).toHaveLength(0)
  })
  test('with Latin letters arrives', async () => {
    const { fetch, requests } = stub(() => json(201, book))
    await addBook(createLibrary({ fetch }), { body: { title: 'x' }, header: { 'Idempotency-Key': 'é' } })
    expect(requests[0]?.headers.get('idempotency-key')).toBe('é')
  })
})

describe('26 the key', () => {
  const ends: Record<string, (request: Request) => Response | Promise<Response>> = {
    'a success': () => json(200, book),
    'a refusal that echoes the key': () => json(404, { error: 'not_found', message: `No book for ${canary}` }),
    'an undocumented status that echoes the key': () => json(418, { key: canary }),
    'a page that echoes the key': () => new Response(`<p>${canary}</p>`, { status: 502 }),
    'a page without end that echoes the key': () => new Response(`${'x'.repeat(1010)}${canary}${'x'.repeat(5000)}`),
    'a success that is a page and echoes the key': () => new Response(`<p>${canary}</p>`),
    'a redirect': () => new Response(null, { status: 307, headers: { location: 'https://evil.example' } }),
    'an error that carries the request': (request) => Promise.reject(leaky(request)),
    'an error that is a text': (request) => Promise.reject(request.headers.get('authorization')),
    silence: () => new Promise(() => {}),
  }
  test.each(Object.keys(ends))('does not show in what comes of %s', async (end) => {
    const seen: unknown[] = []
    const record = (told: unknown) => {
      seen.push(told)
      return (ended: unknown) => void seen.push(ended)
    }
    const hooks: Hooks = { onCall: record, onAttempt: record, onRetry: (retry) => void seen.push(retry) }
    const { fetch } = stub(ends[end] ?? (() => json(200, book)))
    const client = createLibrary({ fetch, hooks, timeoutMs: 20, maxResponseBytes: 5000, retry: { baseDelayMs: 1, maxAttempts: 2 } }) // prettier-ignore
    const results = [await getBook(client, { path }), await lendBook(client, { path, body: { reader: 'Jane' } })]
    for (const result of results) {
      seen.push(result)
      try {
        seen.push(unwrap(result))
      } catch (error) {
        seen.push(error, error instanceof Error ? error.stack : undefined)
      }
    }
    try {
      seen.push(await client.GET('/books/{id}', { params: { path } }))
    } catch (error) {
      seen.push(error, error instanceof Error ? error.stack : undefined)
    }
    expect(seen.length).toBeGreaterThan(6)
    // What openapi-fetch's own methods return of a body is the caller's to read as it came.
    const told = seen.filter((one) => !(typeof one === 'object' && one !== null && 'error' in one && !('ok' in one) && 'response' in one && !(one instanceof Error))) // prettier-ignore
    expect(everythingOf(told)).not.toContain(canary)
    expect(everythingOf(told)).not.toContain(canary.slice(0, 14))
  })
  test('whatever it is and wherever it comes back, is in no text of any failure', async () => {
    const key = fc.string({
      unit: fc.constantFrom(...Array.from('abcXYZ0189_-.+/=~"\\\'<$&')),
      minLength: 8,
      maxLength: 60,
    })
    const around = fc.string({ maxLength: 20 })
    const status = fc.constantFrom(400, 404, 409, 418, 429, 500, 502, 503)
    const write: Record<string, (text: string) => string> = {
      'as text': (text) => text,
      'as JSON': (text) => JSON.stringify({ error: 'x', message: text, details: [{ text }] }),
      'as the name of a member': (text) => JSON.stringify({ error: 'x', message: 'y', details: [{ [text]: 1 }] }),
      'as PHP writes JSON': (text) => JSON.stringify({ error: 'x', message: text }).replaceAll('/', '\\/'),
      'as JSON in escapes': (text) => `{ "error": "x", "message": "${escaped(text)}", "${escaped(text)}": 1 }`,
    }
    await fc.assert(
      fc.asyncProperty(
        key,
        around,
        status,
        fc.constantFrom(...Object.keys(write)),
        async (cardKey, text, code, how) => {
          const echo = (write[how] ?? String)(`${text}${cardKey}${text}`)
          const { fetch } = stub(() => new Response(echo, { status: code }))
          const result = await lendBook(createLibrary({ fetch, cardKey, retry: false }), {
            path,
            body: { reader: 'J' },
          })
          expect(result.ok).toBe(false)
          for (const one of textsIn(result.ok ? [] : result.error)) expect(one).not.toContain(cardKey)
        },
      ),
      { numRuns: 500 },
    )
  })
  test('is in no text of an answer that was too large, not even in part', async () => {
    const cardKey = `sk_${'A1b2C3d4'.repeat(100)}`
    const { fetch } = stub(() => new Response(cardKey.repeat(20), { status: 400 }))
    const result = await getBook(createLibrary({ fetch, cardKey, maxResponseBytes: 100 }), { path })
    expect(result).toMatchObject({ error: { kind: 'unreadable', reason: 'too_large' } })
    expect(JSON.stringify(result)).not.toContain('A1b2C3d4')
  })
  test('does not show on the client', () => {
    expect(everythingOf(createLibrary())).not.toContain(canary)
    expect(everythingOf({ ...createLibrary() })).not.toContain(canary)
  })
  test('does not show in any error about any option', () => {
    const name = fc.constantFrom('baseUrl', 'timeoutMs', 'totalTimeoutMs', 'maxResponseBytes', 'retry')
    fc.assert(
      fc.property(name, fc.anything(), (option, value) => {
        try {
          createLibrary({ [option]: value })
        } catch (error) {
          // oxlint-disable-next-line vitest/no-conditional-expect -- most values are refused, some are not
          expect(everythingOf(error)).not.toContain(canary)
        }
      }),
    )
  })
  test('is sent to no operation that asks for another one or for none', async () => {
    const { fetch, requests } = stub(() => json(200, {}))
    const client = createLibrary({ fetch, guestKey: 'guest_GUEST' })
    // Paths of the made-up service that its types leave out.
    const { GET, POST } = client as unknown as Record<'GET' | 'POST', (path: string) => Promise<unknown>>
    await GET('/hours')
    await POST('/visits')
    expect(requests.map(({ headers }) => [headers.get('authorization'), headers.get('x-guest-key')])).toEqual([
      [null, null],
      [null, 'guest_GUEST'],
    ])
  })
  test('that an operation asks for and nobody gave is said to be missing', async () => {
    const { fetch, requests } = stub(() => json(200, book))
    const client = createLibrary({ fetch, cardKey: undefined, guestKey: 'guest_GUEST' })
    expect(await getBook(client, { path })).toMatchObject({
      error: {
        kind: 'invalid_request',
        message:
          'getBook was not sent: getBook needs a key that the client was not given: pass createClient({ cardKey }).',
        issues: [{ path: [], code: 'missing_key' }],
      },
    })
    await expect(client.GET('/books/{id}', { params: { path } })).rejects.toThrow('GET /books/{id} needs a key')
    expect(requests).toHaveLength(0)
  })
})

describe('28 a polluted Object.prototype', () => {
  const polluted: string[] = []
  const pollute = (name: string, value: unknown): void => {
    polluted.push(name)
    // oxlint-disable-next-line eslint/no-extend-native -- this is the attack
    Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true })
  }
  afterEach(() => {
    for (const name of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, name)
  })
  test.each([
    ['baseUrl', 'https://evil.example'],
    ['method', 'DELETE'],
    ['redirect', 'follow'],
    ['body', '{"title":"polluted"}'],
    ['headers', { 'x-polluted': '1' }],
    ['params', { query: { edition: 'polluted' } }],
    ['query', { edition: 'polluted' }],
    ['header', { 'x-polluted': '1' }],
    ['path', { id: '8' }],
    ['timeoutMs', 1],
    ['totalTimeoutMs', 1],
    ['retry', { maxAttempts: 100 }],
    ['maxAttempts', 100],
    ['validate', { request: false }],
    ['request', false],
    ['maxResponseBytes', 1],
    ['parseAs', 'blob'],
    ['404', 'json'],
    ['418', 'json'],
    ['status', 500],
    ['edition', 'polluted'],
  ])('with "%s" changes no call', async (name, value) => {
    const { fetch, requests } = stub(({ url }) => json(url.includes('418') ? 418 : 200, book))
    pollute(name, value)
    const client = createLibrary({ fetch })
    const result = await getBook(client, { path: { id: '7' } })
    const teapot = await getBook(client, { path: { id: '418' } })
    const plain = await client.GET('/books/{id}', { params: { path: { id: '7' } } })
    const invalid = await getBook(client, { path: { id: '..' } })
    const [first] = requests
    const sent = { method: first?.method, url: first?.url, polluted: first?.headers.get('x-polluted'), hasBody: first?.body !== null } // prettier-ignore
    for (const property of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, property)
    expect(sent).toEqual({ method: 'GET', url: 'https://library.example/v1/books/7', polluted: null, hasBody: false })
    expect(result).toMatchObject({ ok: true, data: book })
    expect(teapot).toMatchObject({ ok: false, error: { kind: 'undocumented', status: 418 } })
    expect(plain.data).toEqual(book)
    expect(invalid).toMatchObject({ error: { kind: 'invalid_request' } })
    expect(requests).toHaveLength(3)
  })
  test.each([
    ['method', 'DELETE'],
    ['body', '{"title":"polluted"}'],
    ['headers', { 'x-polluted': '1' }],
    ['redirect', 'follow'],
  ])('with "%s" changes nothing on the wire, with the runtime\'s own fetch', async (name, value) => {
    await using server = await startFaultServer((socket) => socket.write(message(200, JSON.stringify(book))))
    const client = createLibrary({ baseUrl: server.baseUrl })
    pollute(name, value)
    await getBook(client, { path: { id: '7' } })
    await addBook(client, { body: { title: 'x' } })
    for (const property of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, property)
    const lines = server.exchanges.map(({ head, body }) => [head.split('\r\n')[0], head.includes(canary), body])
    expect(lines).toEqual([
      ['GET /books/7 HTTP/1.1', true, ''],
      ['POST /books HTTP/1.1', true, '{"title":"x"}'],
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { book, canary, createLibrary, getBook, json, lendBook, type LibraryOptions } from './library-service.ts'

const path = { id: '7' }

/** The result of a read over a fetch that gives what no runtime's own would give. */
async function read(answer: () => unknown, options: LibraryOptions = {}): Promise<unknown> {
  // Whatever plain JavaScript can hand over.
  const fetch = async (): Promise<Response> => (await answer()) as Response
  return getBook(createLibrary({ fetch, retry: false, timeoutMs: 200, ...options }), { path })
}

const broken = { ok: false, error: { kind: 'network', phase: 'exchange', outcome: 'unknown' } }
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
// The types know streams of bytes only.
const stream = (source: UnderlyingDefaultSource<unknown>): Response =>
  new Response(new ReadableStream(source) as BodyInit)

describe('a fetch that gives', () => {
  test.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['a response of type error', () => Response.error()],
    ['a response whose body somebody else reads', () => { const response = json(200, book); response.body?.getReader(); return response }], // prettier-ignore
    ['a response whose body was read', async () => { const response = json(200, book); await response.text(); return response }], // prettier-ignore
    ['a body that fails at once', () => stream({ start: (controller) => controller.error(new Error(canary)) })],
    ['a body that fails in the middle', () => stream({ pull: (controller) => { controller.enqueue(bytes('{')); controller.error(canary) } })], // prettier-ignore
    ['a body of texts', () => stream({ start: (controller) => { controller.enqueue(JSON.stringify(book)); controller.close() } })], // prettier-ignore
  ])('%s ends the call as a broken connection', async (_what, answer) => {
    const result = await read(answer)
    expect(result).toMatchObject(broken)
    expect(JSON.stringify(result)).not.toContain(canary)
  })
  test('a body that never ends is given up in time', async () => {
    expect(await read(() => stream({}))).toMatchObject({ error: { kind: 'timeout', outcome: 'unknown' } })
  })
  test('JSON behind a byte order mark is read', async () => {
    expect(await read(() => new Response(`\ufeff${JSON.stringify(book)}`))).toMatchObject({ ok: true, data: book })
  })
  test('UTF-16 is unreadable', async () => {
    const body = new Uint8Array(Buffer.from(`\ufeff${JSON.stringify(book)}`, 'utf16le'))
    expect(await read(() => new Response(body))).toMatchObject({ error: { kind: 'unreadable', reason: 'not_json' } })
  })
  test('a content length that is not true changes nothing', async () => {
    expect(await read(() => json(200, book, { 'content-length': '5' }))).toMatchObject({ ok: true, data: book })
    expect(
      await read(() => new Response('x'.repeat(5000), { headers: { 'content-length': '5' } }), {
        maxResponseBytes: 4096,
      }),
    ).toMatchObject({ error: { reason: 'too_large' } })
  })
})

function trap(): never {
  throw new Error(canary)
}

describe('a fetch that throws', () => {
  const cyclic = new Error('round')
  cyclic.cause = cyclic
  test.each<[string, unknown]>([
    ['null', null],
    ['a symbol', Symbol('odd')],
    ['an error that is its own cause', cyclic],
    ['an object that cannot be written', { toString: trap }],
    ['an error that cannot be read', Object.defineProperty(new Error('x'), 'message', { get: trap })],
    ['an error whose code holds the key', Object.assign(new Error('x'), { code: `E_${canary}` })],
    ['an error named like the key', Object.assign(new Error('x'), { name: canary })],
    ['an object that cannot be looked at', new Proxy({}, { get: trap, getPrototypeOf: trap })],
  ])('%s ends the call as a broken connection', async (_what, thrown) => {
    const result = await read(() => Promise.reject(thrown))
    expect(result).toMatchObject(broken)
    expect(JSON.stringify(result)).not.toContain(canary)
  })
})

test('a lost read is not told to be read back, a lost write is', async () => {
  const client = createLibrary({ fetch: () => Promise.reject(new Error('lost')), retry: false })
  const message = 'getBook failed: The connection broke (lost). It only reads, so it can be repeated.'
  expect(await getBook(client, { path })).toMatchObject({ error: { message } })
  const lost = await lendBook(client, { path, body: { reader: 'jane' } })
  expect(lost.ok ? '' : lost.error.message).toContain('read the state back before you repeat it')
})

test('what is no signal is refused, and leaves no timer behind', async () => {
  const started: unknown[] = []
  const clock = { now: () => 0, date: () => 0, setTimeout: (callback: () => void) => started.push(callback), clearTimeout: () => {} } // prettier-ignore
  const client = createLibrary({ fetch: async () => json(200, book), clock })
  // @ts-expect-error not a signal
  expect(await getBook(client, { path }, { signal: {} })).toMatchObject({ error: { kind: 'invalid_request' } })
  // @ts-expect-error not a signal
  await expect(client.GET('/books/{id}', { params: { path }, signal: {} })).rejects.toThrow(TypeError)
  expect(started).toEqual([])
})

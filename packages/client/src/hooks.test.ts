import { describe, expect, test } from 'vitest'
import { createOperationClient, withHooks, type Hooks, type Retry, type SpanEnd, type SpanStart } from './index.ts'
import { book, canary, createLibrary, getBook, json, lendBook, librarySecurity, stub } from '../test/library-service.ts'
import { VirtualClock, watch } from '../test/virtual-clock.ts'

const path = { id: '7' }

const fail = (): never => {
  throw new Error('a hook of no use')
}

const reject = async (): Promise<never> => fail()

/** Hooks that keep what they are told, in order. */
function recorder(): { hooks: Hooks; told: [string, SpanStart | SpanEnd | Retry][] } {
  const told: [string, SpanStart | SpanEnd | Retry][] = []
  const record = (name: string) => (start: SpanStart) => {
    told.push([`${name} begins`, start])
    return (end: SpanEnd) => void told.push([`${name} ends`, end])
  }
  const hooks = { onCall: record('call'), onAttempt: record('attempt'), onRetry: (retry: Retry) => void told.push(['retry', retry]) } // prettier-ignore
  return { hooks, told }
}

describe('hooks', () => {
  test('are told of a call, its attempts and its repetitions, in the names of OpenTelemetry', async () => {
    const clock = new VirtualClock()
    const { hooks, told } = recorder()
    let sent = 0
    const fetch = async (): Promise<Response> => {
      sent += 1
      clock.setTimeout(() => {}, 0)
      return sent === 1 ? json(503, {}) : json(200, book)
    }
    const client = createLibrary({ fetch, clock, hooks, random: () => 0.5, baseUrl: 'http://localhost:8080/v1' })
    const call = watch(getBook(client, { path, query: { edition: 'secret' } }))
    await clock.advance(10_000)
    expect(call.value).toMatchObject({ ok: true })
    const name = 'GET /books/{id}'
    const attributes = {
      'http.request.method': 'GET',
      'url.template': '/books/{id}',
      'server.address': 'localhost',
      'server.port': 8080,
    }
    const again = { ...attributes, 'http.request.resend_count': 1 }
    expect(told).toEqual([
      ['call begins', { name, attributes }],
      ['attempt begins', { name, attributes }],
      ['attempt ends', { durationMs: 0, attributes: { 'http.response.status_code': 503, 'error.type': '503' } }],
      ['retry', { name, attributes: again, delayMs: 250, reason: '503' }],
      ['attempt begins', { name, attributes: again }],
      ['attempt ends', { durationMs: 0, attributes: { 'http.response.status_code': 200 } }],
      ['call ends', { durationMs: 250, attributes: { 'http.response.status_code': 200 } }],
    ])
  })
  test('are told the kind of a failure without status', async () => {
    const { hooks, told } = recorder()
    const { fetch } = stub(() => Promise.reject(new Error('down')))
    await lendBook(createLibrary({ fetch, hooks }), { path, body: { reader: 'Jane' } })
    expect(told.filter(([name]) => name.endsWith('ends')).map(([name, { attributes }]) => [name, attributes])).toEqual([
      ['attempt ends', { 'error.type': 'network' }],
      ['call ends', { 'error.type': 'network' }],
    ])
  })
  test('are told the port that the scheme implies', async () => {
    const { hooks, told } = recorder()
    await getBook(createLibrary({ fetch: stub(() => json(200, book)).fetch, hooks }), { path })
    expect(told[0]?.[1].attributes).toMatchObject({ 'server.address': 'library.example', 'server.port': 443 })
  })
  test('are told of a call that is not sent', async () => {
    const { hooks, told } = recorder()
    await getBook(createLibrary({ hooks }), { path: { id: '..' } })
    expect(told.map(([name]) => name)).toEqual(['call begins', 'call ends'])
    expect(told[1]?.[1].attributes).toEqual({ 'error.type': 'invalid_request' })
  })
  test("are told of the attempts of openapi-fetch's own methods", async () => {
    const { hooks, told } = recorder()
    const client = createLibrary({ fetch: stub(() => json(200, book)).fetch, hooks })
    await client.GET('/books/{id}', { params: { path } })
    expect(told.map(([name]) => name)).toEqual(['attempt begins', 'attempt ends'])
  })
  test('change nothing when they throw, at the beginning or at the end', async () => {
    for (const hooks of [
      { onCall: fail, onAttempt: fail, onRetry: fail },
      { onCall: () => fail, onAttempt: () => fail },
    ]) {
      const { fetch } = stub(() => json(200, book))
      expect(await getBook(createLibrary({ fetch, hooks }), { path })).toMatchObject({ ok: true, data: book })
    }
  })
})

test('hooks that reject change nothing and leave no unhandled rejection', async () => {
  const unhandled: unknown[] = []
  const keep = (reason: unknown): void => void unhandled.push(reason)
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', keep)
  const { fetch } = stub(() => json(503, {}))
  // Plain JavaScript can make any hook async; the compiler lets only the last of the three be so.
  const hooks = { onCall: reject, onAttempt: () => reject, onRetry: reject } as unknown as Hooks
  const client = createLibrary({ fetch, hooks, retry: { maxAttempts: 2, baseDelayMs: 1 } })
  expect(await getBook(client, { path })).toMatchObject({ ok: false, error: { status: 503 } })
  await new Promise((resolve) => setTimeout(resolve, 5))
  process.removeAllListeners('unhandledRejection')
  for (const other of others) process.on('unhandledRejection', other)
  expect(unhandled).toEqual([])
})

describe('withHooks', () => {
  test('lets hooks watch a client of createOperationClient, which has no option for them', async () => {
    const { hooks, told } = recorder()
    const { fetch } = stub(() => json(200, book))
    const service = { name: 'library', baseUrl: 'https://library.example', security: librarySecurity } as const
    const client = createOperationClient(service, { cardKey: canary }, { fetch })
    await getBook(client, { path })
    expect(told).toEqual([])
    expect(withHooks(client, hooks)).toBe(client)
    await getBook(client, { path })
    expect(told.map(([name]) => name)).toEqual(['call begins', 'attempt begins', 'attempt ends', 'call ends'])
  })
  test('takes the place of hooks that watched before', async () => {
    const [before, after] = [recorder(), recorder()]
    const { fetch } = stub(() => json(200, book))
    await getBook(withHooks(createLibrary({ fetch, hooks: before.hooks }), after.hooks), { path })
    expect(before.told).toEqual([])
    expect(after.told).toHaveLength(4)
  })
  test.each([undefined, {}])('refuses %j for a client', (client) => {
    // @ts-expect-error not a client
    expect(() => withHooks(client, {})).toThrow(/^The first argument must be a client/)
  })
})

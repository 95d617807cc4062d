// Long because each row of the failure list about leaks stands with the others.
import { getEventListeners } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { message, startFaultServer } from './fault-server.ts'
import { book, createLibrary, getBook, json, lendBook, stub } from './library-service.ts'
import { settled, VirtualClock, watch } from './virtual-clock.ts'

const path = { id: '7' }
const body = { reader: 'Jane' }
const never = (): Promise<never> => new Promise(() => {})
/** What still listens to a signal. */
const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length

describe('31 an abort', () => {
  test('before the call sends nothing', async () => {
    const { fetch, requests } = stub(() => json(200, book))
    const signal = AbortSignal.abort('no longer wanted')
    expect(await getBook(createLibrary({ fetch }), { path }, { signal })).toMatchObject({
      error: { kind: 'aborted', reason: 'no longer wanted', outcome: 'not_sent' },
    })
    expect(requests).toHaveLength(0)
  })
  test('by a hook that sees the attempt begin sends nothing', async () => {
    const { fetch, requests } = stub(() => json(200, book))
    const controller = new AbortController()
    const client = createLibrary({ fetch, hooks: { onAttempt: () => controller.abort('enough') } })
    expect(await lendBook(client, { path, body }, { signal: controller.signal })).toMatchObject({
      error: { kind: 'aborted', reason: 'enough', outcome: 'not_sent' },
    })
    expect(requests).toHaveLength(0)
  })
  test.each([
    ['while waiting for the answer', never],
    ['in the body', () => new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([123])) }))], // prettier-ignore
  ] as const)('%s ends the call at once, even where fetch takes no notice', async (_title, answer) => {
    const { fetch, requests } = stub(answer)
    const controller = new AbortController()
    const call = watch(lendBook(createLibrary({ fetch }), { path, body }, { signal: controller.signal }))
    await settled()
    expect(call.value).toBeUndefined()
    controller.abort('enough')
    await settled()
    expect(call.value).toMatchObject({ error: { kind: 'aborted', reason: 'enough', outcome: 'unknown' } })
    expect(requests[0]?.signal.aborted).toBe(true)
    expect(listeners(controller.signal)).toBe(0)
  })
  test('while waiting to try again ends the call at once', async () => {
    const clock = new VirtualClock()
    const { fetch, requests } = stub(() => json(503, {}))
    const controller = new AbortController()
    const client = createLibrary({ fetch, clock, random: () => 0.99 })
    const call = watch(getBook(client, { path }, { signal: controller.signal }))
    await clock.advance(10)
    expect(requests).toHaveLength(1)
    controller.abort('enough')
    await settled()
    expect(call.value).toMatchObject({ error: { kind: 'aborted' } })
    expect([clock.pending, listeners(controller.signal)]).toEqual([0, 0])
  })
  test('while the key is paused ends the call at once, refused so far', async () => {
    const clock = new VirtualClock()
    const { fetch } = stub(() => json(429, { error: 'rate_limited', message: '' }, { 'retry-after': '5' }))
    const controller = new AbortController()
    const client = createLibrary({ fetch, clock })
    const first = watch(lendBook(client, { path, body }, { signal: controller.signal }))
    await clock.advance(10)
    const second = watch(lendBook(client, { path, body }, { signal: controller.signal }))
    await settled()
    controller.abort('enough')
    await settled()
    expect(first.value).toMatchObject({ error: { kind: 'aborted', outcome: 'rejected' } })
    expect(second.value).toMatchObject({ error: { kind: 'aborted', outcome: 'not_sent' } })
    expect([clock.pending, listeners(controller.signal)]).toEqual([0, 0])
  })
  test('after the call changes nothing', async () => {
    const { fetch, requests } = stub(() => json(200, book))
    const controller = new AbortController()
    const result = await getBook(createLibrary({ fetch }), { path }, { signal: controller.signal })
    controller.abort()
    expect(result).toMatchObject({ ok: true, data: book })
    expect(requests[0]?.signal.aborted).toBe(false)
  })
  test("ends openapi-fetch's own methods as well", async () => {
    const controller = new AbortController()
    const client = createLibrary({ fetch: never })
    const call = watch(client.GET('/books/{id}', { params: { path }, signal: controller.signal }))
    await settled()
    controller.abort('enough')
    await expect(call.promise).rejects.toMatchObject({ failure: { kind: 'aborted', reason: 'enough' } })
    expect(listeners(controller.signal)).toBe(0)
  })
})

describe('32 a timeout', () => {
  test('is told from an abort', async () => {
    const clock = new VirtualClock()
    const client = createLibrary({ fetch: never, clock, timeoutMs: 50, retry: false })
    const { signal } = new AbortController()
    const call = watch(getBook(client, { path }, { signal }))
    await clock.advance(50)
    expect(call.value).toMatchObject({ error: { kind: 'timeout', timeoutMs: 50 } })
    expect([clock.pending, listeners(signal)]).toEqual([0, 0])
  })
  test("of the caller's own signal is an abort with its reason", async () => {
    const client = createLibrary({ fetch: never })
    expect(await getBook(client, { path }, { signal: AbortSignal.timeout(5) })).toMatchObject({
      error: { kind: 'aborted', reason: { name: 'TimeoutError' } },
    })
  })
  test('given with a call counts for that call', async () => {
    const clock = new VirtualClock()
    const client = createLibrary({ fetch: never, clock, retry: false })
    const call = watch(getBook(client, { path }, { timeoutMs: 10 }))
    await clock.advance(10)
    expect(call.value).toMatchObject({ error: { kind: 'timeout', timeoutMs: 10 } })
  })
})

describe('33 a result that nobody looks at', () => {
  const rejections: unknown[] = []
  const keep = (reason: unknown): void => void rejections.push(reason)
  beforeEach(() => void process.on('unhandledRejection', keep))
  afterEach(() => void process.off('unhandledRejection', keep))
  test('leaves no unhandled rejection', async () => {
    const clock = new VirtualClock()
    const late: (() => void)[] = []
    const fetches = [
      never,
      () => Promise.reject(new Error('down')),
      () => new Promise<never>((_, reject) => late.push(() => reject(new Error('late')))),
      () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error('broken')) })),
      () => json(500, {}),
    ]
    for (const answer of fetches) {
      const controller = new AbortController()
      const client = createLibrary({ fetch: async () => answer(), clock, timeoutMs: 10 })
      void lendBook(client, { path, body })
      void getBook(client, { path }, { signal: controller.signal })
      await settled()
      controller.abort()
    }
    await clock.advance(10_000)
    for (const reject of late) reject()
    await delay(5)
    expect(late).toHaveLength(2)
    expect(rejections).toEqual([])
  })
  test('leaves no open body, not even one that comes too late', async () => {
    const cancelled: string[] = []
    const endless = (name: string): Response =>
      new Response(new ReadableStream({ cancel: () => void cancelled.push(name) }))
    const clock = new VirtualClock()
    let answerLate: ((response: Response) => void) | undefined
    const late = createLibrary({ fetch: () => new Promise((resolve) => (answerLate = resolve)), clock, timeoutMs: 10 })
    void lendBook(late, { path, body })
    void lendBook(createLibrary({ fetch: async () => endless('slow'), clock, timeoutMs: 10 }), { path, body })
    await clock.advance(10)
    answerLate?.(endless('late'))
    await settled()
    expect(cancelled.toSorted()).toEqual(['late', 'slow'])
  })
  test('leaves no connection in use', async () => {
    await using server = await startFaultServer((socket) =>
      socket.write(message(200, '{"id"', { 'content-length': '500' })),
    )
    void lendBook(createLibrary({ baseUrl: server.baseUrl, timeoutMs: 1000 }), { path, body })
    await vi.waitFor(() => expect(server.open()).toBe(1), { interval: 5 })
    await vi.waitFor(() => expect(server.open()).toBe(0), { timeout: 20_000 })
  })
})

describe('39 a client', () => {
  test('leaves no listener (31) and no timer after 10,000 calls with one signal', async () => {
    const clock = new VirtualClock()
    const { signal } = new AbortController()
    let most = 0
    const client = createLibrary({
      clock,
      fetch: async () => {
        most = Math.max(most, listeners(signal))
        return json(200, book)
      },
    })
    for (let round = 0; round < 100; round += 1)
      await Promise.all(Array.from({ length: 100 }, () => getBook(client, { path }, { signal })))
    expect([listeners(signal), clock.pending]).toEqual([0, 0])
    expect(most).toBeLessThanOrEqual(100)
  })
  test("and neither do openapi-fetch's own methods", async () => {
    const { signal } = new AbortController()
    const client = createLibrary({ fetch: async () => json(200, book) })
    for (let round = 0; round < 200; round += 1) await client.GET('/books/{id}', { params: { path }, signal })
    expect(listeners(signal)).toBe(0)
  })
  test("and neither does a middleware's request", async () => {
    const { signal } = new AbortController()
    const client = createLibrary({ fetch: async () => json(200, book) })
    client.use({ onRequest: () => undefined })
    for (let round = 0; round < 50; round += 1) {
      await client.GET('/books/{id}', { params: { path }, signal })
      await getBook(client, { path }, { signal })
    }
    expect(listeners(signal)).toBe(0)
  })
  test('at rest holds no timer', () => {
    const clock = new VirtualClock()
    createLibrary({ clock })
    expect(clock.lengths).toEqual([])
  })
})

import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { book, getBook, json, lendBook, type LibraryOptions } from './library-service.ts'
import { body, limited, lost, path, setUp, type SetUp } from './retry-set-up.ts'
import { settled, watch } from './virtual-clock.ts'

type Middleware = Parameters<SetUp['client']['use']>[0]

const never = (): Promise<never> => new Promise(() => {})
const answer = (): Response => json(200, book)

/** A client with one middleware. */
function using(middleware: Middleware, answers: Parameters<typeof setUp>[0] = answer, options?: LibraryOptions): SetUp {
  const made = setUp(answers, options)
  made.client.use(middleware)
  return made
}

describe.each<[string, Middleware, Parameters<typeof setUp>[0], string, number]>([
  ['before anything is sent', { onRequest: never }, answer, 'not_sent', 0],
  ['with the answer in hand', { onResponse: never }, answer, 'unknown', 1],
  ['with a refusal in hand', { onResponse: never }, () => json(409, {}), 'rejected', 1],
  ['after the answer was lost', { onError: never }, lost, 'unknown', 1],
  ['giving an answer without end', { onRequest: () => new Response(new ReadableStream()) }, answer, 'not_sent', 0],
])('a middleware that waits for ever, %s,', (_what, middleware, answers, outcome, sent) => {
  test('ends with the total time limit of the call, and leaves nothing behind', async () => {
    const { clock, client, sentAt } = using(middleware, answers)
    const { signal } = new AbortController()
    const call = watch(lendBook(client, { path, body }, { signal, totalTimeoutMs: 5000 }))
    await clock.advance(4999)
    expect(call.value).toBeUndefined()
    await clock.advance(1)
    expect(call.value).toMatchObject({ error: { kind: 'timeout', timeoutMs: 5000, outcome } })
    expect([sentAt.length, clock.pending, getEventListeners(signal, 'abort').length]).toEqual([sent, 0, 0])
  })
  test("ends with the caller's signal at once, and leaves nothing behind", async () => {
    const { clock, client, sentAt } = using(middleware, answers)
    const controller = new AbortController()
    const call = watch(lendBook(client, { path, body }, { signal: controller.signal }))
    await clock.advance(10)
    controller.abort('enough')
    await settled()
    expect(call.value).toMatchObject({ error: { kind: 'aborted', reason: 'enough', outcome } })
    const listeners = getEventListeners(controller.signal, 'abort').length
    expect([sentAt.length, clock.pending, listeners]).toEqual([sent, 0, 0])
  })
})

describe('a middleware that comes back too late', () => {
  const rejections: unknown[] = []
  const keep = (reason: unknown): void => void rejections.push(reason)
  beforeEach(() => void process.on('unhandledRejection', keep))
  afterEach(() => void process.off('unhandledRejection', keep))
  test.each<[string, (come: () => void, fail: (error: Error) => void) => void]>([
    ['sends nothing any more', (come) => come()],
    ['fails unheard', (_, fail) => fail(new Error('too late'))],
  ])('%s', async (_what, end) => {
    const turns: (() => void)[] = []
    const late = (): Promise<undefined> =>
      new Promise((resolve, reject) => turns.push(() => end(() => resolve(undefined), reject)))
    const { clock, client, sentAt } = using({ onRequest: late, onError: () => answer() })
    const call = watch(getBook(client, { path }, { totalTimeoutMs: 1000 }))
    await clock.advance(1000)
    for (const turn of turns) turn()
    await clock.advance(60_000)
    expect([turns.length, sentAt.length, rejections.length]).toEqual([1, 0, 0])
    expect(call.value).toMatchObject({ error: { kind: 'timeout', outcome: 'not_sent' } })
    expect(clock.pending).toBe(0)
  })
  test('with an answer changes nothing', async () => {
    const turns: (() => void)[] = []
    const late = (): Promise<Response> => new Promise((resolve) => turns.push(() => resolve(answer())))
    const { clock, client } = using({ onResponse: late })
    const call = watch(lendBook(client, { path, body }, { totalTimeoutMs: 1000 }))
    await clock.advance(1000)
    for (const turn of turns) turn()
    await clock.advance(60_000)
    expect(turns).toHaveLength(1)
    expect(call.value).toMatchObject({ error: { kind: 'timeout', outcome: 'unknown' } })
  })
})

describe('the total time limit of a call', () => {
  test('counts what its middleware took', async () => {
    const middleware: Middleware = { onRequest: () => new Promise((resolve) => clock.setTimeout(() => resolve(undefined), 600)) } // prettier-ignore
    const { clock, client, sentAt } = using(middleware, never, { timeoutMs: 800, totalTimeoutMs: 1000 })
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(999)
    expect(sentAt).toEqual([600])
    expect(call.value).toBeUndefined()
    await clock.advance(1)
    expect(call.value).toMatchObject({ error: { kind: 'timeout', timeoutMs: 1000, outcome: 'unknown' } })
  })
  test('leaves middleware the time to answer for an attempt that took all of it', async () => {
    const { clock, client } = using({ onError: () => answer() }, never, { retry: false, totalTimeoutMs: 1000 })
    const call = watch(getBook(client, { path }))
    await clock.advance(1000)
    expect(call.value).toMatchObject({ ok: true, data: book })
    expect(clock.pending).toBe(0)
  })
})

describe('middleware that sends a request again itself', () => {
  type Answered = Parameters<NonNullable<Middleware['onResponse']>>[0]
  const send = ({ request, options }: Answered): Promise<Response> =>
    options.fetch(new Request(request.url, { method: 'POST' }))
  const again: Middleware = { onResponse: send }
  test('leaves the doubt of the first one', async () => {
    const { client, sentAt } = using(again, (n) => json(n === 1 ? 500 : 409, { error: 'already_lent', message: '' }))
    expect(await lendBook(client, { path, body })).toMatchObject({ error: { status: 409, outcome: 'unknown' } })
    expect(sentAt).toHaveLength(2)
  })
  test('twice at the same time leaves the doubt of each one', async () => {
    const twice: Middleware = { onResponse: async (answered) => (await Promise.allSettled([send(answered), send(answered)])) && undefined } // prettier-ignore
    const { client } = using(twice, (n) => (n === 2 ? lost() : json(409, { error: 'already_lent', message: '' })))
    expect(await lendBook(client, { path, body })).toMatchObject({ error: { status: 409, outcome: 'unknown' } })
  })
  test('twice at the same time is not known to be rejected while one is on its way', async () => {
    const twice: Middleware = { onResponse: async (answered) => (await Promise.all([send(answered), send(answered)]))[0] } // prettier-ignore
    const { clock, client } = using(twice, (n) => (n === 3 ? never() : json(409, {})))
    const controller = new AbortController()
    const call = watch(lendBook(client, { path, body }, { signal: controller.signal }))
    await clock.advance(10)
    controller.abort('enough')
    await settled()
    expect(call.value).toMatchObject({ error: { kind: 'aborted', outcome: 'unknown' } })
    expect([clock.pending, getEventListeners(controller.signal, 'abort').length]).toEqual([0, 0])
  })
  test('and reads with it leaves the doubt of what was lost', async () => {
    const reading: Middleware = { onError: ({ request, options }) => options.fetch(new Request(request.url)) }
    const { client } = using(reading, (n) => (n === 1 ? lost() : json(404, {})))
    expect(await lendBook(client, { path, body })).toMatchObject({ error: { status: 404, outcome: 'unknown' } })
    const lostTwice = await lendBook(using(reading, lost, { retry: false }).client, { path, body })
    expect(lostTwice.ok ? '' : lostTwice.error.message).toContain('read the state back before you repeat it')
  })
  test('and does not wait for it leaves nothing behind', async () => {
    const { clock, client } = using({ onResponse: (answered) => void send(answered) }, async (n) => {
      if (n === 2) await new Promise<void>((resolve) => clock.setTimeout(resolve, 10))
      return answer()
    })
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(5)
    expect(call.value).toMatchObject({ ok: true })
    await clock.advance(5)
    expect(clock.pending).toBe(0)
  })
  test('waits its turn after a 429, within the same limit', async () => {
    const { clock, client, sentAt } = using(again, (n) => (n === 1 ? limited({ 'retry-after': '2' }) : answer()), {
      retry: false,
      random: () => 0,
    })
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(5000)
    expect(sentAt).toEqual([0, 2000])
    expect(call.value).toMatchObject({ ok: true, data: book })
    expect(clock.pending).toBe(0)
  })
})

import { describe, expect, test } from 'vitest'
import { book, createLibrary, json, lendBook, stub } from './library-service.ts'
import { body, limited, path, setUp } from './retry-set-up.ts'
import { VirtualClock, watch } from './virtual-clock.ts'

describe('35 a thundering herd after a 429', () => {
  test('puts a call that was limited late before those that began after it', async () => {
    const clock = new VirtualClock()
    const order: string[] = []
    const { fetch } = stub(async (request) => {
      const id = new URL(request.url).pathname.split('/').at(-2) ?? ''
      order.push(id)
      const isLimited = clock.now() < 1000
      // The first call's answer comes last.
      await new Promise<void>((resolve) => clock.setTimeout(resolve, id === 'first' ? 20 : 1))
      return isLimited ? limited({ 'retry-after': '1' }) : json(200, book)
    })
    const client = createLibrary({ fetch, clock, random: () => 0, totalTimeoutMs: 60_000 })
    for (const id of ['first', 'second', 'third']) {
      void lendBook(client, { path: { id }, body })
      await clock.advance(5)
    }
    await clock.advance(5000)
    expect(order).toEqual(['first', 'second', 'first', 'second', 'third'])
  })
  test('waits at one place per key, goes on first come, first served, and begins with one', async () => {
    const limitedUntil = 10_000
    const order: string[] = []
    const running = { now: 0, most: 0 }
    const clock = new VirtualClock()
    const { fetch } = stub(async (request) => {
      const id = new URL(request.url).pathname.split('/').at(-2) ?? ''
      if (clock.now() < limitedUntil) return limited({ 'retry-after': '10' })
      order.push(id)
      running.now += 1
      running.most = Math.max(running.most, running.now)
      const first = order.length === 1
      await new Promise<void>((resolve) => clock.setTimeout(resolve, 10))
      running.now -= 1
      return first && running.most > 1 ? limited() : json(200, book)
    })
    const client = createLibrary({ fetch, clock, random: () => 0, totalTimeoutMs: 60_000 })
    const calls = [watch(lendBook(client, { path: { id: '0' }, body }))]
    await clock.advance(1)
    for (let id = 1; id <= 20; id += 1) calls.push(watch(lendBook(client, { path: { id: String(id) }, body })))
    await clock.advance(9998)
    expect(order).toEqual([])
    await clock.advance(5)
    expect(order).toEqual(['0'])
    await clock.advance(10)
    expect(order).toEqual(['0', '1', '2'])
    await clock.advance(1000)
    expect(order).toEqual(Array.from({ length: 21 }, (_, id) => String(id)))
    expect(calls.every((call) => call.value?.ok)).toBe(true)
  })
  test('is not let loose by a call that was on its way before', async () => {
    const clock = new VirtualClock()
    const arrivals: number[] = []
    const fetch = async ({ url }: Request): Promise<Response> => {
      const number = arrivals.push(clock.now())
      if (number === 1) return limited({ 'retry-after': '10' })
      // The second was sent before the pause and is answered within it; the others take a second each.
      await new Promise<void>((resolve) => clock.setTimeout(resolve, 1000))
      return url.includes('/books/') ? json(200, book) : limited()
    }
    const client = createLibrary({ fetch, clock, random: () => 0, totalTimeoutMs: 60_000 })
    for (let call = 0; call < 2; call += 1) void lendBook(client, { path, body })
    await clock.advance(5000)
    for (let call = 0; call < 5; call += 1) void lendBook(client, { path, body })
    await clock.advance(5500)
    expect(arrivals).toEqual([0, 0, 10_000])
  })
  test('does not wait behind calls with another key', async () => {
    const { clock, client } = setUp(() => limited({ 'retry-after': '10' }))
    void lendBook(client, { path, body })
    await clock.advance(1)
    const other = setUp(() => json(200, book))
    expect(await lendBook(other.client, { path, body })).toMatchObject({ ok: true })
  })
  test('is over for a client that is made anew, with the same key', async () => {
    const { clock, client, fetch, sentAt } = setUp((n) =>
      n === 1 ? limited({ 'retry-after': '1000000000' }) : json(200, book),
    )
    expect(await lendBook(client, { path, body })).toMatchObject({ error: { status: 429, retryAfterMs: 1e12 } })
    await clock.advance(86_400_000)
    expect(await lendBook(client, { path, body })).toMatchObject({ error: { kind: 'timeout', outcome: 'not_sent' } })
    expect(await lendBook(createLibrary({ fetch, clock }), { path, body })).toMatchObject({ ok: true })
    expect(sentAt).toEqual([0, 86_400_000])
  })
  test('refuses a call that could not be sent in time, saying when it could', async () => {
    const { clock, client, sentAt } = setUp(() => limited({ 'retry-after': '30' }))
    void lendBook(client, { path, body })
    await clock.advance(10_000)
    const result = await lendBook(client, { path, body }, { totalTimeoutMs: 5000 })
    expect(result).toMatchObject({ error: { kind: 'timeout', outcome: 'not_sent' } })
    expect(result.ok ? 0 : result.error.retryAfterMs).toBeCloseTo(20_500, 0)
    expect(sentAt).toEqual([0])
  })
  test('fails those that waited and now could not be sent in time, with what the service asked for last', async () => {
    const { clock, client, sentAt } = setUp(async (n) => {
      // The second was on its way before the first was refused, and is refused for longer than a timer can hold.
      await new Promise<void>((resolve) => clock.setTimeout(resolve, n === 1 ? 10 : 300))
      return limited({ 'retry-after': n === 1 ? '1' : '9999999' })
    })
    const calls = [watch(lendBook(client, { path, body })), watch(lendBook(client, { path, body }))]
    await clock.advance(20)
    calls.push(watch(lendBook(client, { path, body })))
    await clock.advance(300)
    const retryAfterMs = calls.map(({ value }) => (value?.ok === false ? Math.round(value.error.retryAfterMs ?? 0) : 0))
    expect(Math.min(...retryAfterMs)).toBeGreaterThan(9_999_998_000)
    expect(calls[0]?.value).toMatchObject({ error: { kind: 'documented', status: 429, outcome: 'rejected' } })
    expect(calls[2]?.value).toMatchObject({ error: { kind: 'timeout', outcome: 'not_sent' } })
    await clock.advance(100_000)
    expect([sentAt, clock.pending]).toEqual([[0, 0], 0])
    expect(Math.max(...clock.lengths)).toBeLessThanOrEqual(2_147_483_647)
  })
  test('tells a call whose turn did not come that others came first', async () => {
    const { clock, client, sentAt } = setUp((n) => (n === 1 ? limited({ 'retry-after': '1' }) : new Promise(() => {})))
    void lendBook(client, { path, body })
    await clock.advance(1)
    const call = watch(lendBook(client, { path, body }, { totalTimeoutMs: 5000 }))
    await clock.advance(5000)
    expect(sentAt).toHaveLength(2)
    expect(call.value).toMatchObject({
      error: {
        kind: 'timeout',
        outcome: 'not_sent',
        message: 'lendBook failed: Other calls of the key come first, since its limit was used up. It was not sent.',
      },
    })
  })
  test('holds a bounded number of calls', async () => {
    const { clock, client } = setUp(() => limited({ 'retry-after': '30' }))
    const calls = Array.from({ length: 1200 }, () => watch(lendBook(client, { path, body })))
    await clock.advance(1)
    const held = calls.filter((call) => call.value === undefined).length
    expect(held).toBeLessThanOrEqual(1000)
    expect(held).toBeGreaterThan(0)
  })
})

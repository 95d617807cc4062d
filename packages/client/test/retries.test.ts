import { describe, expect, test } from 'vitest'
import { addBook, book, createLibrary, getBook, json, lendBook, stub, type LibraryOptions } from './library-service.ts'
import { VirtualClock, watch } from './virtual-clock.ts'

const limited = (headers: Record<string, string> = {}): Response =>
  json(429, { error: 'rate_limited', message: 'Too many.' }, headers)
const failing = (status: number) => (): Response => json(status, { error: 'internal_error', message: 'x' })
const lost = (): Promise<never> => Promise.reject(new TypeError('terminated'))
const refused = (): Promise<never> =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) }))
const thirdTime = (n: number): Response => (n < 3 ? json(503, {}) : json(201, book))
const path = { id: '7' }
const body = { reader: 'Jane' }

interface SetUp {
  readonly clock: VirtualClock
  readonly client: ReturnType<typeof createLibrary>
  readonly sentAt: readonly number[]
  readonly requests: readonly Request[]
}

/** A client whose waits are as long as they can be, and what it sent when. */
function setUp(
  answers: (number: number, request: Request) => Response | Promise<Response>,
  options: LibraryOptions = {},
): SetUp {
  const clock = new VirtualClock()
  const sentAt: number[] = []
  const { fetch, requests } = stub((request) => {
    sentAt.push(clock.now())
    return answers(sentAt.length, request)
  })
  const client = createLibrary({ fetch, clock, random: () => 0.999_999, ...options })
  return { clock, client, sentAt, requests }
}

describe('1 a 429 with seconds', () => {
  test('is waited for and repeated, not earlier than asked', async () => {
    const { clock, client, sentAt } = setUp((n) => (n === 1 ? limited({ 'retry-after': '7' }) : json(200, book)))
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(6999)
    expect(sentAt).toEqual([0])
    await clock.advance(1001)
    expect(sentAt).toHaveLength(2)
    expect(sentAt[1]).toBeGreaterThanOrEqual(7000)
    expect(call.value).toMatchObject({ ok: true, data: book })
  })
  test('repeats at most as often as retry says, and then keeps the value', async () => {
    const { clock, client, sentAt } = setUp(() => limited({ 'retry-after': '1' }), { retry: { maxAttempts: 2 } })
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(2)
    expect(call.value).toMatchObject({
      error: { kind: 'documented', status: 429, outcome: 'rejected', retryAfterMs: 1000 },
    })
  })
  test('is returned at once with retry: false', async () => {
    const { client, sentAt } = setUp(() => limited({ 'retry-after': '1' }), { retry: false })
    expect(await lendBook(client, { path, body })).toMatchObject({ error: { status: 429, retryAfterMs: 1000 } })
    expect(sentAt).toHaveLength(1)
  })
})

describe('4 a Retry-After beyond the budget', () => {
  test.each([
    ['60 seconds with 59 left', '60', { totalTimeoutMs: 59_000 }, 60_000],
    ['more than a timer can hold', '2147484', {}, 2_147_484_000],
    ['a billion seconds', '1000000000', {}, 1_000_000_000_000],
  ] as const)('%s fails now and keeps the value', async (_title, retryAfter, options, retryAfterMs) => {
    const { clock, client, sentAt } = setUp(() => limited({ 'retry-after': retryAfter }), options)
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(0)
    expect(call.value).toMatchObject({ ok: false, error: { status: 429, retryAfterMs } })
    await clock.advance(100_000)
    expect(sentAt).toEqual([0])
    expect(Math.max(...clock.lengths)).toBeLessThanOrEqual(2_147_483_647)
  })
})

test('4 a Retry-After of a 503 beyond the budget fails now as well', async () => {
  const { clock, client, sentAt } = setUp(() => json(503, {}, { 'retry-after': '60' }), { totalTimeoutMs: 59_000 })
  const call = watch(getBook(client, { path }))
  await clock.advance(0)
  expect(call.value).toMatchObject({ error: { status: 503, retryAfterMs: 60_000 } })
  await clock.advance(100_000)
  expect(sentAt).toEqual([0])
})

describe('5 a failure of the service', () => {
  test.each([500, 502, 503, 504])('%d is repeated where reading changes nothing', async (status) => {
    const { clock, client, sentAt } = setUp(failing(status))
    const call = watch(getBook(client, { path }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(3)
    expect(call.value).toMatchObject({ ok: false, error: { status, outcome: 'unknown' } })
  })
  test.each([500, 503, 504])('%d of a call without idempotency key is not repeated', async (status) => {
    const { client, sentAt } = setUp(failing(status))
    expect(await lendBook(client, { path, body })).toMatchObject({ ok: false, error: { status, outcome: 'unknown' } })
    expect(sentAt).toHaveLength(1)
  })
  test('503 of a call with an idempotency key is repeated with the same one', async () => {
    const { clock, client, requests } = setUp(thirdTime)
    const call = watch(addBook(client, { body: { title: 'x' } }))
    await clock.advance(60_000)
    expect(call.value).toMatchObject({ ok: true })
    const keys = requests.map((request) => request.headers.get('idempotency-key'))
    expect(keys).toEqual([keys[0], keys[0], keys[0]])
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
  test('503 with Retry-After is not repeated earlier', async () => {
    const { clock, client, sentAt } = setUp((n) => (n === 1 ? json(503, {}, { 'retry-after': '3' }) : json(200, book)))
    const call = watch(getBook(client, { path }))
    await clock.advance(10_000)
    expect(sentAt[1]).toBeGreaterThanOrEqual(3000)
    expect(call.value).toMatchObject({ ok: true })
  })
  test.each([400, 403, 404, 408, 409, 422, 501])('%d is terminal', async (status) => {
    const { clock, client, sentAt } = setUp(() => json(status, { error: 'x', message: 'y' }))
    const call = watch(addBook(client, { body: { title: 'x' } }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(1)
    expect(call.value).toMatchObject({ ok: false })
  })
})

describe('7 a 502 in the words of the service', () => {
  test("is its verdict: documented, without effect, and another kind than a gateway's page", async () => {
    const { client, sentAt } = setUp(() => json(502, { error: 'desk_closed', message: 'Closed.' }))
    const result = await lendBook(client, { path, body })
    expect(result).toMatchObject({ error: { kind: 'documented', code: 'desk_closed', outcome: 'rejected' } })
    expect(sentAt).toHaveLength(1)
  })
})

describe('a lost answer', () => {
  test('is repeated where reading changes nothing', async () => {
    const { clock, client, sentAt } = setUp((n) => (n < 3 ? lost() : json(200, book)))
    const call = watch(getBook(client, { path }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(3)
    expect(call.value).toMatchObject({ ok: true })
  })
  test('is never repeated blindly, and its effect is unknown', async () => {
    const { clock, client, sentAt } = setUp(lost)
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(1)
    expect(call.value).toMatchObject({ error: { kind: 'network', phase: 'exchange', outcome: 'unknown' } })
  })
  test('leaves its doubt on a call that is refused when repeated', async () => {
    const { clock, client, sentAt } = setUp((n) =>
      n === 1 ? lost() : json(400, { error: 'bad_request', message: '' }),
    )
    const call = watch(addBook(client, { body: { title: 'x' } }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(2)
    expect(call.value).toMatchObject({ error: { kind: 'documented', status: 400, outcome: 'unknown' } })
  })
  test('leaves its doubt on a call that cannot connect when repeated', async () => {
    const { clock, client } = setUp((n) => (n === 1 ? lost() : refused()))
    const call = watch(addBook(client, { body: { title: 'x' } }))
    await clock.advance(60_000)
    expect(call.value).toMatchObject({ error: { kind: 'network', phase: 'connect', outcome: 'unknown' } })
  })
})

describe('waits', () => {
  test('double from attempt to attempt and are spread by chance', async () => {
    const { clock, client, sentAt } = setUp(() => json(503, {}), {
      retry: { maxAttempts: 5, baseDelayMs: 100, maxDelayMs: 400 },
      random: () => 0.5,
    })
    const call = watch(getBook(client, { path }))
    await clock.advance(60_000)
    expect(sentAt).toEqual([0, 50, 150, 350, 550])
    expect(call.value).toMatchObject({ ok: false })
  })
  test.each([
    { maxAttempts: 0 },
    { maxAttempts: Number.NaN },
    { baseDelayMs: -1 },
    { maxDelayMs: Number.POSITIVE_INFINITY },
  ])('are refused as %j', (retry) => {
    expect(() => createLibrary({ retry })).toThrow(/^retry\.\w+ must/)
  })
})

describe('34 a retry storm', () => {
  test('adds less than a fifth to the traffic when all is down', async () => {
    const { clock, client, sentAt } = setUp(() => json(503, {}))
    const calls = 200
    for (let index = 0; index < calls; index += 1) {
      void getBook(client, { path })
      await clock.advance(1000)
    }
    await clock.advance(60_000)
    expect(sentAt.length).toBeGreaterThan(calls)
    expect(sentAt.length).toBeLessThanOrEqual(1.2 * calls)
  })
  test('lets repetitions come back when calls succeed again', async () => {
    let down = true
    const { clock, client, sentAt } = setUp(() => (down ? json(503, {}) : json(200, book)))
    for (let index = 0; index < 20; index += 1) void getBook(client, { path })
    await clock.advance(60_000)
    down = false
    for (let index = 0; index < 20; index += 1) void getBook(client, { path })
    await clock.advance(60_000)
    down = true
    const before = sentAt.length
    void getBook(client, { path })
    await clock.advance(60_000)
    expect(sentAt.length - before).toBe(3)
  })
})

describe('35 a thundering herd after a 429', () => {
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
  test('refuses a call that could not be sent in time, saying when it could', async () => {
    const { clock, client, sentAt } = setUp(() => limited({ 'retry-after': '30' }))
    void lendBook(client, { path, body })
    await clock.advance(10_000)
    const result = await lendBook(client, { path, body }, { totalTimeoutMs: 5000 })
    expect(result).toMatchObject({ error: { kind: 'timeout', outcome: 'not_sent' } })
    expect(result.ok ? 0 : result.error.retryAfterMs).toBeCloseTo(20_500, 0)
    expect(sentAt).toEqual([0])
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

describe('36 the body', () => {
  test('is built once and is the same bytes in every attempt', async () => {
    let built = 0
    const title = {
      toJSON: () => {
        built += 1
        return `title ${built}`
      },
    }
    const { clock, client, requests } = setUp(thirdTime, { validate: { request: false } })
    // @ts-expect-error a title is a string; this one counts how often it is written
    const call = watch(addBook(client, { body: { title } }))
    await clock.advance(60_000)
    expect(call.value).toMatchObject({ ok: true })
    expect(built).toBe(1)
    const bodies = await Promise.all(requests.map((request) => request.text()))
    expect(bodies).toEqual(['{"title":"title 1"}', '{"title":"title 1"}', '{"title":"title 1"}'])
  })
})

describe('38 deadlines', () => {
  test('do not follow the wall clock when it jumps', async () => {
    const { clock, client } = setUp(() => new Promise(() => {}), { timeoutMs: 1000 })
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(500)
    clock.dateAtZero += 86_400_000
    await clock.advance(499)
    expect(call.value).toBeUndefined()
    clock.dateAtZero -= 2 * 86_400_000
    await clock.advance(1)
    expect(call.value).toMatchObject({ error: { kind: 'timeout', timeoutMs: 1000, outcome: 'unknown' } })
  })
  test('hold for the call with all its attempts and waits', async () => {
    const { clock, client, sentAt } = setUp(() => new Promise(() => {}), { timeoutMs: 1000, totalTimeoutMs: 1800 })
    const call = watch(getBook(client, { path }))
    await clock.advance(1800)
    expect(call.value).toMatchObject({ error: { kind: 'timeout' } })
    expect(sentAt).toHaveLength(2)
    expect(clock.pending).toBe(0)
  })
})

// Long because it holds every row of the failure list about repeating a call.
import { describe, expect, test } from 'vitest'
import { callOperation, type UncheckedResult } from '../src/index.ts'
import {
  addBook,
  book,
  createLibrary,
  getBook,
  getBookOperation,
  json,
  lendBook,
  lendBookOperation,
} from './library-service.ts'
import { body, failing, limited, lost, path, refused, setUp, thirdTime } from './retry-set-up.ts'
import { watch } from './virtual-clock.ts'

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

const fromGateway = (n: number): Response =>
  n === 1 ? json(502, { message: 'Internal server error' }) : json(200, book)

describe("7 a 502 in a gateway's JSON", () => {
  test.each([{ read: true }, { read: false }])('is sent again where that is allowed, %j', async ({ read }) => {
    const { clock, client, sentAt } = setUp(fromGateway)
    const statuses = { 200: 'json', 502: { error: ['desk_closed'] } } as const
    const operation = read ? { ...getBookOperation, statuses } : { ...lendBookOperation, idempotencyKey: true }
    const call = watch(callOperation<UncheckedResult>(client, operation, { path, ...(!read && { body }) }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(2)
    expect(call.value).toMatchObject({ ok: true })
  })
  test('is not sent again where it may have had its effect', async () => {
    const { clock, client, sentAt } = setUp(fromGateway)
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(1)
    expect(call.value).toMatchObject({ error: { kind: 'undocumented', status: 502, outcome: 'unknown' } })
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
    expect(call.value).toMatchObject({ error: { kind: 'timeout', timeoutMs: 1800 } })
    expect(sentAt).toHaveLength(2)
    expect(clock.pending).toBe(0)
  })
})

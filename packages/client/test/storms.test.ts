import { describe, expect, test } from 'vitest'
import { book, getBook, json, lendBook } from './library-service.ts'
import { body, failing, limited, path, setUp, type SetUp } from './retry-set-up.ts'
import { watch } from './virtual-clock.ts'

type Call = (client: SetUp['client']) => Promise<{ readonly ok: boolean }>
type Answers = (number: number) => Response

const never = (): Promise<never> => new Promise(() => {})
const read: Call = (client) => getBook(client, { path })
const lend: Call = (client) => lendBook(client, { path, body })
const inTurns: Answers = (n) => (n % 2 === 1 ? limited() : json(503, {}))

describe('34 a retry storm', () => {
  test.each<[string, Call, Answers]>([
    ['every answer is a 503', read, failing(503)],
    ['every answer is a 429', lend, () => limited()],
    ['every answer is a 429 that asks for a second', read, () => limited({ 'retry-after': '1' })],
    ['429 and 503 take turns', read, inTurns],
    ['429 and 503 take turns, of which only the 429 may be repeated', lend, inTurns],
  ])('adds less than a fifth to the traffic when %s', async (_title, call, answers) => {
    const calls = 100
    for (const gapMs of [1000, 0]) {
      const { clock, client, sentAt } = setUp(answers)
      const results = []
      for (let index = 0; index < calls; index += 1) {
        results.push(watch(call(client)))
        await clock.advance(gapMs)
      }
      await clock.advance(60_000)
      expect(results.filter(({ value }) => value?.ok === false)).toHaveLength(calls)
      expect(sentAt.length).toBeGreaterThan(10)
      expect(sentAt.length).toBeLessThanOrEqual(1.2 * calls)
      expect(clock.pending).toBe(0)
    }
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

/** A service that answers so many calls in each window. */
function windowed(limit: number, windowMs: number): SetUp & { readonly refused: () => number } {
  let refused = 0
  const counts = new Map<number, number>()
  const made = setUp(
    async () => {
      const now = made.clock.now()
      const window = Math.floor(now / windowMs)
      const count = (counts.get(window) ?? 0) + 1
      counts.set(window, count)
      await new Promise<void>((resolve) => made.clock.setTimeout(resolve, 50))
      if (count <= limit) return json(200, book)
      refused += 1
      return limited({ 'retry-after': String(Math.ceil(((window + 1) * windowMs - now) / 1000)) })
    },
    { random: () => 0 },
  )
  return { ...made, refused: () => refused }
}

describe('a burst beyond the limit of a key', () => {
  test('is answered whole, though more calls are refused than repetitions may fail', async () => {
    const { clock, client, sentAt } = windowed(60, 20_000)
    const calls = Array.from({ length: 100 }, () => watch(read(client)))
    await clock.advance(60_000)
    expect(calls.filter(({ value }) => value?.ok)).toHaveLength(100)
    expect(sentAt).toHaveLength(140)
  })
  test('twice as large takes what is answered, and little more', async () => {
    const { clock, client, sentAt, refused } = windowed(10, 1000)
    const calls = Array.from({ length: 200 }, () => watch(read(client)))
    await clock.advance(60_000)
    expect(calls.filter(({ value }) => value !== undefined)).toHaveLength(200)
    expect(refused() + calls.filter(({ value }) => value?.ok).length).toBe(sentAt.length)
    expect(sentAt.length).toBeLessThanOrEqual(1.2 * 200)
  })
  test('leaves no debt behind', async () => {
    const { clock, client, refused } = windowed(15, 10_000)
    for (let index = 0; index < 200; index += 1) void read(client)
    await clock.advance(100_000)
    // The first time, and as one, two, four, eight were answered.
    expect(refused()).toBe(185 + 16)
    for (let index = 0; index < 11; index += 1) {
      void read(client)
      await clock.advance(100)
    }
    const calls = Array.from({ length: 5 }, () => watch(read(client)))
    await clock.advance(60_000)
    expect(refused()).toBe(185 + 16 + 1)
    expect(calls.every(({ value }) => value?.ok)).toBe(true)
  })
  test('takes nothing of the budget that other failures need', async () => {
    let down = false
    const { clock, client, sentAt } = setUp((n) => (down ? json(503, {}) : n <= 30 ? limited() : json(200, book)))
    for (let index = 0; index < 30; index += 1) void lend(client)
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(60)
    down = true
    void read(client)
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(63)
  })
})

test('calls that may not be repeated any more give their turn to the next one, and to no more', async () => {
  let down = true
  const { clock, client, sentAt } = setUp(() => (down ? limited({ 'retry-after': '1' }) : never()), { random: () => 0 })
  const old = Array.from({ length: 20 }, () => watch(lend(client)))
  await clock.advance(10_500)
  const before = sentAt.length
  down = false
  for (let index = 0; index < 5; index += 1) void lend(client)
  await clock.advance(5000)
  expect(old.filter(({ value }) => value?.ok === false)).toHaveLength(20)
  expect(sentAt.length - before).toBe(1)
})

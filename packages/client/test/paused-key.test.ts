import { describe, expect, test } from 'vitest'
import { book, json, lendBook } from './library-service.ts'
import { body, limited, lost, path, setUp, type SetUp } from './retry-set-up.ts'
import { watch, type VirtualClock } from './virtual-clock.ts'

const lend = ({ client }: SetUp): ReturnType<typeof lendBook> => lendBook(client, { path, body })
const take = (clock: VirtualClock, milliseconds: number): Promise<void> =>
  new Promise((resolve) => clock.setTimeout(resolve, milliseconds))

describe('35 a paused key', () => {
  test('is free again though the attempt after the pause got lost', async () => {
    const made = setUp((n) => (n === 1 ? limited({ 'retry-after': '1' }) : n === 2 ? lost() : json(200, book)))
    const first = watch(lend(made))
    await made.clock.advance(5000)
    expect(first.value).toMatchObject({ error: { kind: 'network', outcome: 'unknown' } })
    const second = watch(lend(made))
    await made.clock.advance(0)
    expect(second.value).toMatchObject({ ok: true })
    expect(made.sentAt).toHaveLength(3)
  })
  test('goes on after the pause though attempts had got lost before it', async () => {
    const made = setUp((n) => (n <= 5 ? lost() : n === 6 ? limited({ 'retry-after': '1' }) : json(200, book)))
    for (let call = 0; call < 5; call += 1) expect(await lend(made)).toMatchObject({ error: { kind: 'network' } })
    const call = watch(lend(made))
    await made.clock.advance(5000)
    expect(call.value).toMatchObject({ ok: true })
  })
  test('stays paused as long as it was told first, though a later 429 asks for less', async () => {
    const asked = ['10', '1', '2']
    const made = setUp(async (n) => {
      // All three are on their way before the first is refused.
      await take(made.clock, n)
      return n <= 3 ? limited({ 'retry-after': asked[n - 1] ?? '' }) : json(200, book)
    })
    const calls = [watch(lend(made)), watch(lend(made)), watch(lend(made))]
    await made.clock.advance(9900)
    expect(made.sentAt).toEqual([0, 0, 0])
    const late = watch(lend(made))
    await made.clock.advance(10_000)
    expect(Math.min(...made.sentAt.slice(3))).toBeGreaterThanOrEqual(10_000)
    expect([...calls, late].every(({ value }) => value?.ok)).toBe(true)
  })
  test('lets as many calls run at once as before, once nobody waits any more', async () => {
    const made = setUp(async (n) => {
      if (n === 1) return limited({ 'retry-after': '1' })
      await take(made.clock, 100)
      return json(200, book)
    })
    const first = watch(lend(made))
    await made.clock.advance(5000)
    expect(first.value).toMatchObject({ ok: true })
    const calls = Array.from({ length: 20 }, () => watch(lend(made)))
    await made.clock.advance(100)
    expect(made.sentAt.slice(2)).toEqual(Array.from({ length: 20 }, () => 5000))
    expect(calls.every(({ value }) => value?.ok)).toBe(true)
  })
})

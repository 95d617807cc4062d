import { describe, expect, test } from 'vitest'
import { book, json, lendBook } from './library-service.ts'
import { body, limited, path, setUp } from './retry-set-up.ts'
import { watch } from './virtual-clock.ts'

// The virtual clock begins at 12:00:00.
describe('2 a date to wait until', () => {
  test.each([
    ["by the service's clock, which is ahead", { date: 'Sun, 17 May 2026 12:10:00 GMT', 'retry-after': 'Sun, 17 May 2026 12:10:05 GMT' }, 5000], // prettier-ignore
    ["by the service's clock, which is behind", { date: 'Sun, 17 May 2026 11:00:00 GMT', 'retry-after': 'Sun, 17 May 2026 11:00:05 GMT' }, 5000], // prettier-ignore
    ['by the own clock, where the answer shows none', { 'retry-after': 'Sun, 17 May 2026 12:00:07 GMT' }, 7000],
    ['by the own clock, where what it shows is none', { date: 'soon', 'retry-after': 'Sun, 17 May 2026 12:00:07 GMT' }, 7000], // prettier-ignore
  ])('is understood %s', async (_what, headers, delayMs) => {
    const { clock, client, sentAt } = setUp((n) => (n === 1 ? limited(headers) : json(200, book)), { random: () => 0 })
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(60_000)
    expect(sentAt).toEqual([0, delayMs])
    expect(call.value).toMatchObject({ ok: true })
  })
})

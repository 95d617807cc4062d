import { describe, expect, test } from 'vitest'
import { book, getBook, json } from './library-service.ts'
import { path, setUp, type SetUp } from './retry-set-up.ts'

/** A service that is up or down, and how often calls one after another are sent to it. */
function switchable(): { readonly send: (isUp: boolean, calls: number) => Promise<number> } {
  let up = true
  const { clock, client, sentAt }: SetUp = setUp(() => (up ? json(200, book) : json(503, {})))
  return {
    send: async (isUp, calls) => {
      up = isUp
      const before = sentAt.length
      for (let call = 0; call < calls; call += 1) {
        void getBook(client, { path })
        await clock.advance(10_000)
      }
      return sentAt.length - before
    },
  }
}

describe('34 the retry budget', () => {
  test('is ten repetitions at first', async () => {
    const { send } = switchable()
    expect(await send(false, 5)).toBe(15)
    expect(await send(false, 5)).toBe(5)
  })
  test('takes a tenth of a repetition back for a success, not a whole one', async () => {
    const { send } = switchable()
    await send(false, 5)
    await send(true, 9)
    expect(await send(false, 1)).toBe(1)
    await send(true, 2)
    expect(await send(false, 1)).toBe(2)
    expect(await send(false, 1)).toBe(1)
  })
  test('never holds more than ten, however many calls succeed', async () => {
    const { send } = switchable()
    await send(true, 200)
    expect(await send(false, 20)).toBe(30)
  })
})

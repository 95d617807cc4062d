import { expect, test } from 'vitest'
import { callOperation, type UncheckedResult } from '../src/index.ts'
import { book, getBookOperation, json } from './library-service.ts'
import { limited, path, setUp, type SetUp } from './retry-set-up.ts'
import { watch } from './virtual-clock.ts'

const schemes = { card: ['cardKey'], guest: ['guestKey'], none: [] }

const read = (client: SetUp['client'], key: keyof typeof schemes): Promise<UncheckedResult> =>
  callOperation(client, { ...getBookOperation, security: schemes[key] }, { path })

const keyOf = ({ headers }: Request): string =>
  headers.has('x-guest-key') ? 'guest' : headers.has('authorization') ? 'card' : 'none'

/** A service that limits one key, or all calls without one, for three seconds. */
function limiting(key: keyof typeof schemes): SetUp & { readonly sent: string[] } {
  const sent: string[] = []
  const made = setUp(
    (_number, request) => {
      sent.push(keyOf(request))
      return keyOf(request) === key && made.clock.now() < 3000 ? limited({ 'retry-after': '3' }) : json(200, book)
    },
    { guestKey: 'guest_0123456789', random: () => 0 },
  )
  return { ...made, sent }
}

test.each(['card', 'guest'] as const)(
  'a 429 pauses the %s key, and neither another nor calls without one',
  async (key) => {
    const { clock, client, sent } = limiting(key)
    const refused = watch(read(client, key))
    await clock.advance(10)
    const others = (['card', 'guest', 'none'] as const).map((one) => watch(read(client, one)))
    await clock.advance(10)
    expect(sent).toEqual([key, ...['card', 'guest', 'none'].filter((one) => one !== key)])
    await clock.advance(3000)
    for (const call of [refused, ...others]) expect(call.value).toMatchObject({ ok: true })
    expect(sent).toHaveLength(5)
  },
)

test('a call without a key waits as long as a 429 asks, and no other call does', async () => {
  const { clock, client, sent, sentAt } = limiting('none')
  const calls = [watch(read(client, 'none'))]
  await clock.advance(1000)
  calls.push(watch(read(client, 'none')), watch(read(client, 'card')))
  await clock.advance(1)
  expect(sent).toEqual(['none', 'none', 'card'])
  await clock.advance(3000)
  expect(sentAt).toEqual([0, 1000, 1000, 3000, 4000])
  for (const call of calls) expect(call.value).toMatchObject({ ok: true })
  expect(clock.pending).toBe(0)
})

test('calls without a key that are limited again and again take from the retry budget', async () => {
  const { clock, client, sentAt } = setUp(() => limited())
  for (let index = 0; index < 100; index += 1) void read(client, 'none')
  await clock.advance(60_000)
  expect(sentAt).toHaveLength(110)
})

test('a pause that nobody can wait for any more leaves no timer behind', async () => {
  // The second answer comes while the first call waits.
  const { clock, client, sentAt } = setUp(async (n) => {
    await new Promise<void>((resolve) => clock.setTimeout(resolve, n === 1 ? 10 : 300))
    return limited({ 'retry-after': n === 1 ? '20' : '9999999' })
  })
  const calls = [watch(read(client, 'card')), watch(read(client, 'card'))]
  await clock.advance(400)
  expect(sentAt).toHaveLength(2)
  for (const call of calls) expect(call.value).toMatchObject({ error: { status: 429, outcome: 'rejected' } })
  expect(clock.pending).toBe(0)
})

import { describe, expect, test } from 'vitest'
import { callOperation, type OperationDescriptor, type UncheckedResult } from '../src/index.ts'
import { message, startFaultServer } from './fault-server.ts'
import {
  addBook,
  book,
  createLibrary,
  getBook,
  getBookOperation,
  json,
  lendBookOperation,
  removeBookOperation,
} from './library-service.ts'
import { body, failing, limited, lost, path, refused, setUp, type SetUp } from './retry-set-up.ts'
import { watch } from './virtual-clock.ts'

type Answers = Parameters<typeof setUp>[0]

const never = (): Promise<never> => new Promise(() => {})

/** How often something is sent, with time for three attempts. */
async function timesSent(call: (client: SetUp['client']) => Promise<unknown>, answers: Answers): Promise<number> {
  const { clock, client, sentAt } = setUp(answers, { timeoutMs: 20_000, totalTimeoutMs: 90_000 })
  const done = watch(call(client))
  await clock.advance(90_000)
  expect(done.value ?? done.error).toBeDefined()
  return sentAt.length
}

const endings: [string, Answers][] = [
  ['is a 429', () => limited({ 'retry-after': '1' })],
  ['is a 503', failing(503)],
  ['is lost', lost],
  ['does not come in time', never],
  ['cannot come, since nothing was sent', refused],
]

describe("openapi-fetch's own methods, which know no contract, send once when the answer", () => {
  test.each(endings)('%s', async (_what, answers) => {
    expect(await timesSent((client) => client.GET('/books/{id}', { params: { path } }), answers)).toBe(1)
    expect(await timesSent((client) => client.POST('/books', { body: { title: 'x' } }), answers)).toBe(1)
  })
  test.each(endings)('%s, while an operation that reads is sent again', async (_what, answers) => {
    expect(await timesSent((client) => getBook(client, { path }), answers)).toBe(3)
  })
})

describe('what changes something and has no idempotency key is sent once, its effect unknown:', () => {
  const changing: [string, OperationDescriptor, object][] = [
    ['DELETE', removeBookOperation, { path: { id: 7 } }],
    ['PUT', { ...lendBookOperation, method: 'PUT' }, { path, body }],
    ['PATCH', { ...lendBookOperation, method: 'PATCH' }, { path, body }],
    ['POST', lendBookOperation, { path, body }],
  ]
  test.each(changing)('a %s', async (_method, operation, request) => {
    for (const answers of [lost, never, failing(503)]) {
      const { clock, client, sentAt } = setUp(answers, { timeoutMs: 1000, totalTimeoutMs: 60_000 })
      const call = watch(callOperation<UncheckedResult>(client, operation, request))
      await clock.advance(60_000)
      expect(sentAt).toHaveLength(1)
      expect(call.value).toMatchObject({ ok: false, error: { outcome: 'unknown' } })
    }
  })
  test.each(changing)('a %s, though a 429 came before that', async (_method, operation, request) => {
    const { clock, client, sentAt } = setUp((n) => (n === 1 ? limited() : lost()))
    const call = watch(callOperation<UncheckedResult>(client, operation, request))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(2)
    const error = call.value?.ok === false ? call.value.error : undefined
    expect(error).toMatchObject({ kind: 'network', outcome: 'unknown' })
    expect(error?.message).toContain('read the state back before you repeat it')
  })
})

const verdict = (): Response => json(502, { error: 'desk_closed', message: 'Closed.' })

describe('7 a 502 in the words of the service ends the call even where it could be sent again:', () => {
  test.each<[string, OperationDescriptor, object]>([
    ['with an idempotency key', { ...lendBookOperation, idempotencyKey: true }, { path, body }],
    ['that only reads', { ...getBookOperation, statuses: lendBookOperation.statuses }, { path }],
  ])('one %s', async (_what, operation, request) => {
    const { clock, client, sentAt } = setUp(verdict)
    const call = watch(callOperation<UncheckedResult>(client, operation, request))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(1)
    expect(call.value).toMatchObject({ error: { kind: 'documented', code: 'desk_closed', outcome: 'rejected' } })
  })
})

// What browsers give for a redirect that is not to be followed: Fetch, "opaque-redirect filtered response".
const opaque = (): Response =>
  Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
  })
const large = (): Response => json(200, { ...book, title: 'x'.repeat(5000) })

describe('an answer that the next one would only be like ends a read at once:', () => {
  test.each<[string, Answers, object]>([
    ['19 a redirect', () => new Response(null, { status: 302 }), { reason: 'redirect', status: 302 }],
    ['19 a redirect that keeps the method', () => new Response(null, { status: 307 }), { reason: 'redirect', status: 307 }], // prettier-ignore
    ["19 a browser's opaque redirect", opaque, { reason: 'redirect', status: 0, outcome: 'unknown' }],
    ['17 one that is too large', large, { reason: 'too_large', status: 200 }],
  ])('%s', async (_what, answers, error) => {
    const { clock, client, sentAt } = setUp(answers, { maxResponseBytes: 4096 })
    const call = watch(getBook(client, { path }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(1)
    expect(call.value).toMatchObject({ ok: false, error: { kind: 'unreadable', ...error } })
  })
})

test('a 421 is sent again by nobody but the runtime, once and with the same key', async () => {
  await using server = await startFaultServer((socket) => socket.write(message(421, '{}')))
  const client = createLibrary({ baseUrl: server.baseUrl, retry: { maxAttempts: 5, baseDelayMs: 1 } })
  expect(await addBook(client, { body: { title: 'x' } })).toMatchObject({
    error: { kind: 'undocumented', status: 421, outcome: 'rejected' },
  })
  // Fetch, "HTTP-network-or-cache fetch", sends what was answered with 421 once more, on a new connection.
  expect(server.exchanges.length).toBeLessThanOrEqual(2)
  expect(new Set(server.exchanges.map(({ head }) => /idempotency-key: .*/i.exec(head)?.[0])).size).toBe(1)
})

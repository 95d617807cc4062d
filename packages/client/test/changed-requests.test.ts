import { describe, expect, test } from 'vitest'
import { addBook, book, getBook, json, lendBook, type LibraryOptions } from './library-service.ts'
import { body, lost, path, setUp, type SetUp } from './retry-set-up.ts'
import { watch } from './virtual-clock.ts'

type Change = NonNullable<Parameters<SetUp['client']['use']>[0]['onRequest']>

/** A client whose middleware changes what is sent. */
function changing(onRequest: Change, answers: Parameters<typeof setUp>[0], options?: LibraryOptions): SetUp {
  const made = setUp(answers, options)
  made.client.use({ onRequest })
  return made
}

const header =
  (change: (headers: Headers) => void): Change =>
  ({ request }) =>
    change(request.headers)
const as =
  (method: string): Change =>
  ({ request }) =>
    new Request(request, { method })
const at =
  (address: string): Change =>
  ({ request }) =>
    new Request(`https://library.example/v1${address}`, request)

describe('a call with an idempotency key whose answer is lost', () => {
  const adding: [string, Change][] = [
    ['takes the key away', header((headers) => headers.delete('idempotency-key'))],
    ['puts another key in its place', header((headers) => headers.set('idempotency-key', 'mine'))],
    ['adds a second key', header((headers) => headers.append('idempotency-key', 'mine'))],
    ['sends it elsewhere', at('/visits')],
    ['makes a PUT of it', as('PUT')],
  ]
  test.each(adding)('is not repeated when middleware %s', async (_what, change) => {
    const { clock, client, sentAt } = changing(change, lost)
    const call = watch(addBook(client, { body: { title: 'x' } }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(1)
    expect(call.value).toMatchObject({ error: { kind: 'network', outcome: 'unknown' } })
  })
  test.each<[string, Change]>([
    ['writes the key anew', header((headers) => headers.set('Idempotency-Key', headers.get('idempotency-key') ?? ''))],
    ['adds a header', header((headers) => headers.set('x-trace', '1'))],
    ['adds to the query', at('/books?trace=1')],
    [
      'makes another body',
      ({ request }) => new Request(request.url, { method: 'POST', headers: request.headers, body: '{"title":"y"}' }),
    ],
  ])('is repeated with the same key when middleware %s', async (_what, change) => {
    const { clock, client, requests } = changing(change, (n) => (n < 3 ? lost() : json(201, book)))
    const call = watch(addBook(client, { body: { title: 'x' }, header: { 'Idempotency-Key': 'given' } }))
    await clock.advance(60_000)
    expect(call.value).toMatchObject({ ok: true })
    expect(requests.map((request) => request.headers.get('idempotency-key'))).toEqual(['given', 'given', 'given'])
  })
})

describe('what may have happened follows the request that was sent:', () => {
  test('a read that middleware makes a POST of is not repeated, and leaves its doubt', async () => {
    const { clock, client, sentAt } = changing(as('POST'), lost)
    const call = watch(getBook(client, { path }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(1)
    const error = call.value?.ok === false ? call.value.error : undefined
    expect(error?.outcome).toBe('unknown')
    expect(error?.message).toContain('read the state back before you repeat it')
  })
  test('a POST that middleware makes a GET of is repeated, and leaves no doubt', async () => {
    const { clock, client, requests } = changing(
      ({ request }) => new Request(request.url),
      (n) => (n === 1 ? lost() : json(400, { error: 'bad_request', message: '' })),
    )
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(60_000)
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET'])
    expect(call.value).toMatchObject({ error: { status: 400, outcome: 'rejected' } })
  })
  test.each<[string, Change, string]>([
    ['the same', () => undefined, 'rejected'],
    ['another', at('/books/7/sell'), 'unknown'],
  ])('a 502 that the contract documents is the verdict on %s request only', async (_what, change, outcome) => {
    const { client } = changing(change, () => json(502, { error: 'desk_closed', message: '' }))
    expect(await lendBook(client, { path, body })).toMatchObject({
      error: { kind: 'documented', status: 502, outcome },
    })
  })
  test("and so do the attempts of openapi-fetch's own methods", async () => {
    const methods: unknown[] = []
    const { client } = changing(as('POST'), lost, {
      hooks: { onAttempt: ({ attributes }) => void methods.push(attributes['http.request.method']) },
    })
    await expect(client.GET('/books/{id}', { params: { path } })).rejects.toMatchObject({ outcome: 'unknown' })
    expect(methods).toEqual(['POST'])
  })
})

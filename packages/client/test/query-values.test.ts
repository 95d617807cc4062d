import { describe, expect, test } from 'vitest'
import { callOperation, type OperationDescriptor, type Schema } from '../src/index.ts'
import { book, createLibrary, getBookOperation, json, stub } from './library-service.ts'

/** A list whose contract says about its query what it is given. */
function findBooks(query: Schema): OperationDescriptor {
  const request = { type: 'object', properties: { query } } as const
  return { ...getBookOperation, id: 'findBooks', path: '/books', request }
}

const any = findBooks({ type: 'object', properties: { q: {} } })

/** Where a request with the query went, or the issues that it was refused for. */
async function send(query: unknown, operation = any, request = true): Promise<unknown> {
  const { fetch, requests } = stub(() => json(200, book))
  // What plain JavaScript can pass.
  const given = { query: query as object }
  const client = createLibrary({ fetch, validate: { request }, retry: false })
  const result = await callOperation<{ ok: boolean; error?: { kind: string; issues?: unknown } }>(client, operation, given) // prettier-ignore
  if (requests[0]) return requests[0].url.replace('https://library.example/v1/books', '')
  expect(result).toMatchObject({ ok: false, error: { kind: 'invalid_request', outcome: 'not_sent' } })
  return result.error?.issues
}

const refused = (name: string): unknown => [
  {
    path: ['query', name],
    code: 'unsafe_query',
    message: `query.${name} must be a text without half a character, a finite number or true or false.`,
  },
]

describe('a query value that is sent as it is written', () => {
  test.each([
    ['a text', 'a b', '?q=a%20b'],
    ['an empty text', '', '?q='],
    ['a number', 1.5, '?q=1.5'],
    ['a negative zero', -0, '?q=0'],
    ['a large number', 1e21, '?q=1e%2B21'],
    ['a bigint', 2n ** 64n, '?q=18446744073709551616'],
    ['false', false, '?q=false'],
    ['several', ['a', 2, true], '?q=a&q=2&q=true'],
    ['no text at all', undefined, ''],
    ['null', null, ''],
    ['none of several', [], ''],
  ])('%s', async (_what, q, search) => {
    expect(await send({ q })).toBe(search)
    expect(await send({ q }, any, false)).toBe(search)
  })
})

describe('a query value that is refused, even when requests are not validated:', () => {
  test.each<[string, unknown]>([
    ['a symbol', Symbol('q')],
    ['a function', () => 'q'],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['minus Infinity', Number.NEGATIVE_INFINITY],
    ['a date', new Date(0)],
    ['a date that is none', new Date(Number.NaN)],
    ['an object', { a: 1 }],
    ['a map', new Map([['a', 1]])],
    ['a boxed text', Object('q')],
    ['an object that writes itself as a text', { toString: () => 'q' }],
    ['an object without a prototype', Object.create(null)],
    ['a list in a list', [['a']]],
    ['a date among texts', ['a', new Date(0)]],
    ['half a character', '\ud800'],
  ])('%s', async (_what, q) => {
    expect(await send({ q })).toEqual(refused('q'))
    expect(await send({ q }, any, false)).toEqual(refused('q'))
  })
})

describe('a query value that its contract does not allow is refused for that:', () => {
  test.each<[string, Schema, unknown, unknown]>([
    ['NaN for a number', { type: 'number' }, Number.NaN, { code: 'type', path: ['query', 'q'] }],
    ['a bigint for an integer', { type: 'integer' }, 7n, { code: 'type', path: ['query', 'q'] }],
    ['a date for a text', { type: 'string' }, new Date(0), { code: 'type', path: ['query', 'q'] }],
    ['a symbol for a text', { type: 'string' }, Symbol('q'), { code: 'type', path: ['query', 'q'] }],
    ['a function of several', { enum: ['a'] }, () => 'a', { code: 'enum', path: ['query', 'q'] }],
    ['nothing in a list', { type: 'array', items: { type: 'string' } }, ['a', undefined], { code: 'type', path: ['query', 'q', 1] }], // prettier-ignore
  ])('%s', async (_what, schema, q, issue) => {
    const operation = findBooks({ type: 'object', properties: { q: schema } })
    expect(await send({ q }, operation)).toEqual([expect.objectContaining(issue)])
  })
})

describe('parameters that are no plain object are refused, not left out:', () => {
  test.each<[string, unknown]>([
    ['URLSearchParams', new URLSearchParams('q=a')],
    ['a map', new Map([['q', 'a']])],
    ['headers', new Headers({ q: 'a' })],
    ['a list', ['q']],
    ['a text', 'q=a'],
    ['a function', () => 'q'],
  ])('%s', async (_what, query) => {
    const issues = [{ path: ['query'], code: 'type' }]
    expect(await send(query)).toMatchObject(issues)
    expect(await send(query, any, false)).toMatchObject(issues)
  })
  test('but one of a class is read for its own properties', async () => {
    class Filter {
      q = 'a'
    }
    expect(await send(new Filter())).toBe('?q=a')
  })
})

test.each(['path', 'query', 'header'])('%s that cannot be read are refused, not thrown', async (place) => {
  const { fetch, requests } = stub(() => json(200, book))
  const trap = { get id(): string { throw new Error('no') } } // prettier-ignore
  const request = { path: { id: '7' }, [place]: trap }
  const client = createLibrary({ fetch, validate: { request: false } })
  expect(await callOperation(client, getBookOperation, request)).toMatchObject({
    error: { kind: 'invalid_request', issues: [{ path: [], code: 'not_json', message: 'The value cannot be read: no.' }] }, // prettier-ignore
  })
  expect(requests).toHaveLength(0)
})

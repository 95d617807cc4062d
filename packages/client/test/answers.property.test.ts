import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ContractMismatch } from '../src/index.ts'
import { addBook, book, createLibrary, getBook, json, lendBook, libraryResponses, removeBook, stub } from './library-service.ts' // prettier-ignore

const path = { id: '7' }
const body = { reader: 'Jane' }
const html = `<!doctype html><title>502 Bad Gateway</title>${'x'.repeat(5000)}`

/** A client that is answered with one response, and what it reported. */
function answered(answer: () => Response): {
  client: ReturnType<typeof createLibrary>
  mismatches: ContractMismatch[]
} {
  const mismatches: ContractMismatch[] = []
  const client = createLibrary({
    fetch: stub(answer).fetch,
    retry: false,
    validate: { responses: libraryResponses },
    onContractMismatch: (mismatch) => mismatches.push(mismatch),
  })
  return { client, mismatches }
}

describe("6 a gateway's page", () => {
  test('is unreadable: status kept, at most 1 KB shown, effect unknown', async () => {
    const { client } = answered(() => new Response(html, { status: 502, headers: { 'content-type': 'text/html' } }))
    expect(await lendBook(client, { path, body })).toMatchObject({
      ok: false,
      response: { status: 502 },
      error: { kind: 'unreadable', reason: 'not_json', status: 502, outcome: 'unknown', snippet: html.slice(0, 1024) },
    })
  })
})

describe('8 a success', () => {
  test('that is a page is no success', async () => {
    const { client } = answered(() => new Response(html, { headers: { 'content-type': 'text/html' } }))
    expect(await lendBook(client, { path, body })).toMatchObject({
      ok: false,
      error: { kind: 'unreadable', reason: 'not_json', status: 200, outcome: 'unknown' },
    })
  })
  test('that is empty where a body is promised is no success', async () => {
    const { client } = answered(() => new Response(''))
    expect(await lendBook(client, { path, body })).toMatchObject({ error: { kind: 'unreadable', reason: 'empty' } })
  })
  test('204 where a body is promised is undocumented', async () => {
    const { client } = answered(() => new Response(null, { status: 204 }))
    expect(await lendBook(client, { path, body })).toMatchObject({ error: { kind: 'undocumented', status: 204 } })
  })
  test('204 where it is documented is a success without data', async () => {
    const { client } = answered(() => new Response(null, { status: 204 }))
    expect(await removeBook(client, { path: { id: 7 } })).toMatchObject({ ok: true, status: 204, data: undefined })
  })
  test('is JSON whatever its content type says', async () => {
    const { client } = answered(() => new Response(JSON.stringify(book), { headers: { 'content-type': 'text/plain' } }))
    expect(await getBook(client, { path })).toMatchObject({ ok: true, data: book })
  })
})

describe('27 __proto__ and constructor in an answer', () => {
  test('stay data and change no object', async () => {
    const hostile = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'error', 'message') // prettier-ignore
    const member = fc.oneof(fc.jsonValue(), fc.dictionary(hostile, fc.jsonValue()))
    const status = fc.constantFrom(200, 404, 500, 418)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(hostile, member)), status, async (members, code) => {
        const source = `{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`
        const before = Reflect.ownKeys(Object.prototype).length
        const { client } = answered(() => new Response(source, { status: code }))
        const result = await getBook(client, { path })
        const value: unknown = result.ok ? result.data : 'body' in result.error ? result.error.body : undefined
        expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(source)))
        expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before)
        expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
      }),
    )
  })
})

describe('29 what the contract does not know', () => {
  test('an enum value, a field or both pass as they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.dictionary(fc.string(), fc.jsonValue()), async (shelf, extra) => {
        const data = { ...extra, ...book, shelf }
        const { client } = answered(() => json(200, data))
        const result = await getBook(client, { path })
        expect(result).toMatchObject({ ok: true, status: 200 })
        expect(result.ok && JSON.stringify(result.data)).toBe(JSON.stringify(data))
      }),
    )
  })
  test('an unknown field is no mismatch, an unknown enum value is reported', async () => {
    const extra = answered(() => json(200, { ...book, pages: 304 }))
    await getBook(extra.client, { path })
    expect(extra.mismatches).toEqual([])
    const shelf = answered(() => json(200, { ...book, shelf: 'poetry' }))
    await getBook(shelf.client, { path })
    expect(shelf.mismatches).toMatchObject([{ operationId: 'getBook', issues: [{ path: ['shelf'], code: 'enum' }] }])
  })
  test('an unknown error code does not pass for one that the type names; status, outcome and body are kept', async () => {
    const answer = { error: 'brand_new', message: 'x' }
    const { client } = answered(() => json(409, answer))
    const error = { kind: 'undocumented', status: 409, outcome: 'rejected', body: answer }
    expect(await lendBook(client, { path, body })).toMatchObject({ error })
  })
})

describe('30 a required field that is missing', () => {
  test('is reported, not fatal', async () => {
    const { client, mismatches } = answered(() => json(201, { id: 8 }))
    expect(await addBook(client, { body: { title: 'x' } })).toMatchObject({ ok: true, data: { id: 8 } })
    expect(mismatches).toMatchObject([{ operationId: 'addBook', status: 201, issues: [{ path: ['title'], code: 'required' }] }]) // prettier-ignore
  })
})

describe('40 an id beyond 2^53 in an answer', () => {
  test('is reported: it has lost digits', async () => {
    const { client, mismatches } = answered(() => new Response('{"id":9007199254740993,"title":"x"}'))
    await getBook(client, { path })
    expect(mismatches).toMatchObject([{ issues: [{ path: ['id'], code: 'type' }] }])
  })
})

describe('any answer at all', () => {
  test('gives a result with a kind, a message and a known outcome', async () => {
    const text = fc.oneof(fc.string(), fc.json(), fc.constantFrom('', 'null', '"text"', '[]', '\ufeff{}'))
    const status = fc.oneof(fc.integer({ min: 200, max: 599 }), fc.constantFrom(200, 204, 404, 429, 500, 502))
    await fc.assert(
      fc.asyncProperty(text, status, async (source, code) => {
        const empty = [204, 205, 304].includes(code)
        const { client } = answered(() => new Response(empty ? null : source, { status: code }))
        const result = await lendBook(client, { path, body })
        expect(result.ok).toBe(result.ok && code === 200)
        const { kind, outcome, message } = result.ok ? { kind: '', outcome: '', message: 'ok' } : result.error
        expect(['', 'documented', 'undocumented', 'unreadable']).toContain(kind)
        expect(['', 'rejected', 'unknown']).toContain(outcome)
        expect(message).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })
})

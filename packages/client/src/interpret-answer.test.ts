import { describe, expect, test, vi } from 'vitest'
import { callOperation, type ContractMismatch, type UncheckedResult } from './index.ts'
import {
  book,
  createLibrary,
  getBook,
  getBookOperation,
  json,
  lendBook,
  libraryResponses,
  removeBook,
  stub,
} from '../test/library-service.ts'

const answered = (answer: () => Response): ReturnType<typeof createLibrary> =>
  createLibrary({ fetch: stub(answer).fetch, maxResponseBytes: 4096 })
const path = { id: '7' }
const misfit = (): Response => json(200, { id: 'seven', extra: 1 })

describe('a documented success', () => {
  test('is ok and holds data, status and response', async () => {
    const result = await getBook(
      answered(() => json(200, book)),
      { path },
    )
    expect(result).toMatchObject({ ok: true, status: 200, data: book, response: { status: 200 } })
  })
  test('without a body has undefined as its data', async () => {
    const result = await removeBook(
      answered(() => new Response(null, { status: 204 })),
      { path: { id: 7 } },
    )
    expect(result).toMatchObject({ ok: true, status: 204, data: undefined })
  })
  test('with an empty body where the contract has one is unreadable', async () => {
    const result = await getBook(
      answered(() => new Response('')),
      { path },
    )
    expect(result).toMatchObject({ ok: false, error: { kind: 'unreadable', reason: 'empty', outcome: 'unknown' } })
  })
  test('that is JSON null is data', async () => {
    expect(
      await getBook(
        answered(() => json(200, null)),
        { path },
      ),
    ).toMatchObject({ ok: true, data: null })
  })
})

describe('a documented error', () => {
  test("has status, code, body and the service's message", async () => {
    const body = { error: 'not_found', message: 'No such book.' }
    const result = await getBook(
      answered(() => json(404, body)),
      { path },
    )
    expect(result).toMatchObject({
      ok: false,
      response: { status: 404 },
      error: { kind: 'documented', status: 404, code: 'not_found', outcome: 'rejected', body },
    })
  })
  test('whose contract gives it no codes is known by the members that it must have', async () => {
    const statuses = { 200: 'json', 403: { message: [] } } as const
    const read = (body: unknown): Promise<UncheckedResult> =>
      callOperation(
        answered(() => json(403, body)),
        { ...getBookOperation, statuses },
        { path },
      )
    const message = 'getBook was answered with 403: No.'
    expect(await read({ message: 'No.' })).toMatchObject({ error: { kind: 'documented', code: undefined, message } })
    expect(await read({ detail: 'No.' })).toMatchObject({ error: { kind: 'undocumented', outcome: 'rejected' } })
  })
  test('with status 500 says nothing about its effect', async () => {
    const result = await lendBook(
      answered(() => json(500, { error: 'internal_error', message: '' })),
      {
        path,
        body: { reader: 'Jane' },
      },
    )
    expect(result).toMatchObject({ error: { kind: 'documented', status: 500, outcome: 'unknown' } })
  })
  test("with status 502 is the service's verdict that nothing happened", async () => {
    const result = await lendBook(
      answered(() => json(502, { error: 'desk_closed', message: '' })),
      {
        path,
        body: { reader: 'Jane' },
      },
    )
    expect(result).toMatchObject({ error: { kind: 'documented', code: 'desk_closed', outcome: 'rejected' } })
  })
  test('with an empty body stays an error', async () => {
    const result = await getBook(
      answered(() => new Response(null, { status: 404 })),
      { path },
    )
    expect(result).toMatchObject({ ok: false, error: { kind: 'unreadable', reason: 'empty', outcome: 'rejected' } })
  })
})

describe('a status that the contract does not document', () => {
  test.each([
    [418, 'rejected'],
    [503, 'unknown'],
    [299, 'unknown'],
  ] as const)('%d is undocumented and its outcome %s', async (status, outcome) => {
    const result = await lendBook(
      answered(() => json(status, { note: 'x' })),
      { path, body: { reader: 'Jane' } },
    )
    expect(result).toMatchObject({ ok: false, error: { kind: 'undocumented', status, outcome, body: { note: 'x' } } })
  })
  test('with a body that is not JSON is unreadable', async () => {
    const html = `<html>${'x'.repeat(2000)}`
    const result = await lendBook(
      answered(() => new Response(html, { status: 503 })),
      {
        path,
        body: { reader: 'Jane' },
      },
    )
    expect(result).toMatchObject({ error: { kind: 'unreadable', reason: 'not_json', snippet: html.slice(0, 1024) } })
  })
  test('named like a member of every object is still undocumented', async () => {
    const result = await getBook(
      answered(() => json(451, { error: 'x', message: 'y' })),
      { path },
    )
    expect(result).toMatchObject({ error: { kind: 'undocumented' } })
  })
})

describe('an answer that does not fit its schema', () => {
  test('is passed on as it is, and reported', async () => {
    const onContractMismatch = vi.fn<(mismatch: ContractMismatch) => void>()
    const { fetch } = stub(misfit)
    const client = createLibrary({ fetch, validate: { responses: libraryResponses }, onContractMismatch })
    expect(await getBook(client, { path })).toMatchObject({ ok: true, data: { id: 'seven', extra: 1 } })
    expect(onContractMismatch).toHaveBeenCalledExactlyOnceWith({
      operationId: 'getBook',
      status: 200,
      issues: [
        expect.objectContaining({ path: ['title'], code: 'required' }),
        expect.objectContaining({ path: ['id'], code: 'type' }),
      ],
    })
  })
  test('is not looked at when no schemas are given', async () => {
    const onContractMismatch = vi.fn<(mismatch: ContractMismatch) => void>()
    await getBook(createLibrary({ fetch: stub(misfit).fetch, onContractMismatch }), { path })
    expect(onContractMismatch).not.toHaveBeenCalled()
  })
  test('fails the call when the report throws, for tests that want that', async () => {
    const client = createLibrary({
      fetch: stub(misfit).fetch,
      validate: { responses: libraryResponses },
      onContractMismatch: ({ operationId }) => {
        throw new Error(`${operationId} broke its contract`)
      },
    })
    await expect(getBook(client, { path })).rejects.toThrow('getBook broke its contract')
  })
  test('fails the call when the report is refused later, too', async () => {
    const client = createLibrary({
      fetch: stub(misfit).fetch,
      validate: { responses: libraryResponses },
      onContractMismatch: async ({ operationId }) => {
        await Promise.resolve()
        throw new Error(`${operationId} broke its contract`)
      },
    })
    await expect(getBook(client, { path })).rejects.toThrow('getBook broke its contract')
  })
})

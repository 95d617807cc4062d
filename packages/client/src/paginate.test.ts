import { describe, expect, test } from 'vitest'
import { createLibrary } from '../test/library-service.ts'
import { CallFailedError, paginate, type CallError } from './index.ts'

interface Request {
  readonly cursor?: string
}
interface Data {
  readonly items: readonly number[]
  readonly next?: string | null
}

const noSuchPage = { kind: 'undocumented', operationId: '', outcome: 'rejected', message: 'no such page', status: 404, body: '' } as const // prettier-ignore

/** A list in pages, and what was asked for. */
function pagesOf(
  pages: Record<string, Data | CallError>,
  first: Request = {},
): { list: () => AsyncGenerator<number>; asked: Request[] } {
  const asked: Request[] = []
  const paging = {
    client: createLibrary(),
    operationId: 'listNumbers',
    fetchPage: async (request: Request) => {
      asked.push(request)
      const page = pages[request.cursor ?? 'first']
      if (page && 'items' in page) return { ok: true as const, status: 200, data: page }
      return { ok: false as const, error: page ?? noSuchPage }
    },
    cursorOf: ({ cursor }: Request) => cursor,
    withCursor: (request: Request, cursor: string) => ({ ...request, cursor }),
    read: ({ items, next }: Data) => ({ items, nextCursor: next }),
  }
  return { list: () => paginate(paging, first, undefined), asked }
}

async function collect(list: AsyncIterable<number>): Promise<number[]> {
  const items: number[] = []
  for await (const item of list) items.push(item)
  return items
}

describe('paginate', () => {
  test('gives the items of all pages in order', async () => {
    const { list, asked } = pagesOf({ first: { items: [1, 2], next: 'a' }, a: { items: [], next: 'b' }, b: { items: [3], next: null } }) // prettier-ignore
    expect(await collect(list())).toEqual([1, 2, 3])
    expect(asked).toEqual([{}, { cursor: 'a' }, { cursor: 'b' }])
  })
  test('takes a missing cursor for the end', async () => {
    expect(await collect(pagesOf({ first: { items: [1] } }).list())).toEqual([1])
  })
  test('fetches no page before its items are wanted', async () => {
    const { list, asked } = pagesOf({ first: { items: [1, 2], next: 'a' }, a: { items: [3] } })
    for await (const item of list()) if (item === 2) break
    expect(asked).toHaveLength(1)
  })
  test('throws what a page failed with, after the items before it', async () => {
    const error = { ...noSuchPage, message: 'Too many.' }
    const { list } = pagesOf({ first: { items: [1], next: 'a' }, a: error })
    const items: number[] = []
    const reading = (async () => {
      for await (const item of list()) items.push(item)
    })()
    await expect(reading).rejects.toThrow(CallFailedError)
    await expect(reading).rejects.toMatchObject({ error })
    expect(items).toEqual([1])
  })
  test.each([
    ['at once', { first: { items: [1], next: 'a' }, a: { items: [2], next: 'a' } }],
    ['after a while', { first: { items: [1], next: 'a' }, a: { items: [2], next: 'b' }, b: { items: [3], next: 'a' } }],
  ])('ends a list that leads back to itself %s', async (_title, pages) => {
    const error = { kind: 'unreadable', reason: 'off_contract', operationId: 'listNumbers', status: 200, outcome: 'unknown', message: 'listNumbers repeats a cursor, so its list would not end.' } // prettier-ignore
    await expect(collect(pagesOf(pages).list())).rejects.toMatchObject({ name: 'CallFailedError', error })
  })
  test('ends a list that leads back to where it was begun, before that page comes again', async () => {
    const { list, asked } = pagesOf({ a: { items: [1], next: 'b' }, b: { items: [2], next: 'a' } }, { cursor: 'a' })
    await expect(collect(list())).rejects.toMatchObject({ error: { reason: 'off_contract' } })
    expect(asked).toEqual([{ cursor: 'a' }, { cursor: 'b' }])
  })
  test('goes on as long as there is a new cursor, until it is left', async () => {
    let pages = 0
    const paging = {
      client: createLibrary(),
      operationId: 'listNumbers',
      fetchPage: async () => ({ ok: true as const, status: 200, data: { items: [pages], next: String((pages += 1)) } }),
      cursorOf: ({ cursor }: Request) => cursor,
      withCursor: (request: Request, cursor: string) => ({ ...request, cursor }),
      read: ({ items, next }: Data) => ({ items, nextCursor: next }),
    }
    for await (const item of paginate(paging, {}, undefined)) if (item === 2000) break
    expect(pages).toBe(2001)
  })
  test('goes on with an empty text as a cursor no further', async () => {
    const { list, asked } = pagesOf({ first: { items: [1], next: '' } })
    expect(await collect(list())).toEqual([1])
    expect(asked).toHaveLength(1)
  })
  test.each([
    ['no items', { items: undefined }],
    ['items that are no list', { items: 'abc' }],
    ['a cursor that is no text', { items: [], next: 5 }],
    ['nothing at all', null],
  ])('throws that a page has %s, and of which operation', async (_title, page) => {
    const paging = {
      client: createLibrary(),
      operationId: 'listNumbers',
      // What a service that breaks its contract can send.
      fetchPage: async () => ({ ok: true as const, status: 200, data: page as unknown as Data }),
      cursorOf: () => undefined,
      withCursor: (request: Request) => request,
      read: ({ items, next }: Data) => ({ items, nextCursor: next }),
    }
    const reading = collect(paginate(paging, {}, undefined))
    await expect(reading).rejects.toThrow(CallFailedError)
    await expect(reading).rejects.toMatchObject({
      error: {
        kind: 'unreadable',
        reason: 'off_contract',
        operationId: 'listNumbers',
        status: 200,
        snippet: JSON.stringify(page),
      },
    })
  })
})

import type { CallOptions } from './call-operation.ts'
import { CallFailedError } from './call-failed-error.ts'
import { offContract } from './off-contract.ts'
import type { OperationClient } from './operation-client.ts'
import type { CallError } from './result.ts'

/** The part of a page that paging needs. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** Where the next page begins; `null` or missing after the last. */
  readonly nextCursor: string | null | undefined
}

type PageResult<Data> =
  | { readonly ok: true; readonly status: number; readonly data: Data }
  | { readonly ok: false; readonly error: CallError }

/** How one list is paged: how a page is fetched, and where its items and the cursors stand. */
export interface Paging<Request, Data, Item> {
  readonly client: OperationClient<string>
  readonly operationId: string
  readonly fetchPage: (request: Request, options: CallOptions | undefined) => Promise<PageResult<Data>>
  /** The cursor that a request gives, where it gives one: where its first page begins. */
  readonly cursorOf: (request: Request) => string | undefined
  readonly withCursor: (request: Request, cursor: string) => Request
  readonly read: (data: Data) => Page<Item>
}

/**
 * Goes through a list item by item, fetching each page when it is reached. Throws a {@link CallFailedError} when a page
 * cannot be had or is none, and when a cursor comes back that has been seen before, since that list would never end; its
 * error is one that a result can hold.
 *
 * How long a list of ever new cursors may be is the caller's to say, since no page tells how many there are: `break`
 * leaves it, and so does the signal in `options`, whose time limits hold for each page.
 */
export async function* paginate<Request, Data, Item>(
  paging: Paging<Request, Data, Item>,
  request: Request,
  options: CallOptions | undefined,
): AsyncGenerator<Item, void, undefined> {
  const seen = new Set<string | undefined>()
  for (let next = request; ;) {
    const result = await paging.fetchPage(next, options)
    if (!result.ok) throw new CallFailedError(result.error)
    const page = readPage(paging, result.data)
    if (!page) throw new CallFailedError(offContract(paging.client, paging.operationId, result))
    const { items, nextCursor } = page
    yield* items
    if (!nextCursor) return
    seen.add(paging.cursorOf(next))
    if (seen.has(nextCursor)) {
      const message = `${paging.operationId} repeats a cursor, so its list would not end.`
      throw new CallFailedError({ ...offContract(paging.client, paging.operationId, result), message })
    }
    next = paging.withCursor(request, nextCursor)
  }
}

// What came need not be what the contract promises.
function readPage<Request, Data, Item>({ read }: Paging<Request, Data, Item>, data: Data): Page<Item> | undefined {
  try {
    const page = read(data)
    return Array.isArray(page.items) && typeof (page.nextCursor ?? '') === 'string' ? page : undefined
  } catch {
    return undefined
  }
}

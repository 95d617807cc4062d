import { book, createLibrary, json, stub, type LibraryOptions } from './library-service.ts'
import { VirtualClock } from './virtual-clock.ts'

export const limited = (headers: Record<string, string> = {}): Response =>
  json(429, { error: 'rate_limited', message: 'Too many.' }, headers)
export const failing =
  (status: number): (() => Response) =>
  () =>
    json(status, { error: 'internal_error', message: 'x' })
export const lost = (): Promise<never> => Promise.reject(new TypeError('terminated'))
export const refused = (): Promise<never> =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) }))
export const thirdTime = (n: number): Response => (n < 3 ? json(503, {}) : json(201, book))
export const path: { id: string } = { id: '7' }
export const body: { reader: string } = { reader: 'Jane' }

export interface SetUp {
  readonly clock: VirtualClock
  readonly client: ReturnType<typeof createLibrary>
  readonly fetch: NonNullable<LibraryOptions['fetch']>
  readonly sentAt: readonly number[]
  readonly requests: readonly Request[]
}

/** A client whose waits are as long as they can be, and what it sent when. */
export function setUp(
  answers: (number: number, request: Request) => Response | Promise<Response>,
  options: LibraryOptions = {},
): SetUp {
  const clock = new VirtualClock()
  const sentAt: number[] = []
  const { fetch, requests } = stub((request) => {
    sentAt.push(clock.now())
    return answers(sentAt.length, request)
  })
  const client = createLibrary({ fetch, clock, random: () => 0.999_999, ...options })
  return { clock, client, fetch, sentAt, requests }
}

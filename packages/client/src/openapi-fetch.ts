// The only module that names openapi-fetch. Upstream has ended; see decisions/0001.
import createOpenapiFetchClient, { type Client } from 'openapi-fetch'
import { serializePath } from './path-segment.ts'

/** The client that openapi-fetch documents: `GET`, `POST` and so on, `use` and `eject`. */
export type FetchClient<Paths extends object> = Client<Paths>

export interface UntypedInit {
  readonly params: { readonly path: object; readonly query: object; readonly header: object }
  readonly body: unknown
  readonly parseAs: 'text'
  readonly signal?: AbortSignal
  readonly fetch: (request: Request) => Promise<Response>
}

export interface UntypedAnswer {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
}

/** One operation's call, after its request has been checked: what openapi-fetch's `request` takes and gives. */
export type UntypedRequest = (method: string, path: string, init: UntypedInit) => Promise<UntypedAnswer>

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'] as const

export function createFetchClient<Paths extends object>(
  baseUrl: string,
  fetch: (request: Request) => Promise<Response>,
): { client: FetchClient<Paths>; request: UntypedRequest } {
  const client = createOpenapiFetchClient<Paths>({ baseUrl, fetch, pathSerializer: serializeBelow(baseUrl) })
  // The generic methods differ only in their types, which stay as they are.
  const loose = client as unknown as Record<string, (...args: unknown[]) => unknown>
  for (const method of methods) {
    const plain = loose[method] as (path: string, init: InitLike) => unknown
    loose[method] = (path, init) => plain(path as string, withPath(init as InitLike))
  }
  const plainRequest = loose['request'] as (method: string, path: string, init: InitLike) => unknown
  loose['request'] = (method, path, init) => plainRequest(method as string, path as string, withPath(init as InitLike))
  return { client, request: client.request as unknown as UntypedRequest }
}

interface InitLike {
  readonly params?: object
}

// openapi-fetch fills a path only when it is given parameters; without any, `{id}` itself would be sent.
function withPath(init: InitLike = {}): InitLike {
  return { ...init, params: { path: {}, ...init.params } }
}

// openapi-fetch hands over the base URL and the path as one string; only the path is a template.
function serializeBelow(baseUrl: string): (pathname: string, parameters: Record<string, unknown>) => string {
  return (pathname, parameters) => baseUrl + serializePath(pathname.slice(baseUrl.length), parameters)
}

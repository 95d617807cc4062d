// The only module that names openapi-fetch. Upstream has ended; see decisions/0002.
import createOpenapiFetchClient, { type Client } from 'openapi-fetch'
import type { Answer, Draft, Message } from './exchange.ts'
import { isSafe } from './is-safe.ts'
import type { PassMiddleware } from './limit-middleware.ts'
import { own, withoutPrototype } from './own.ts'
import { serializePath, UnsafePathError } from './path-segment.ts'
import type { CallEnd } from './send-call.ts'
import { TransportError } from './transport-error.ts'

/** The client that openapi-fetch documents: `GET`, `POST` and so on, `use` and `eject`. */
export type FetchClient<Paths extends object> = Client<Paths>

/** A call of one of openapi-fetch's own methods. */
export interface PlainCall {
  readonly method: string
  readonly path: string
  readonly signal: AbortSignal | undefined
  /** The caller's own `fetch` for this call. */
  readonly fetch: Fetch | undefined
}

type Fetch = (request: Request) => Promise<Response>
type Init = Record<string, unknown>
type PlainRequest = (method: string, path: string, init: Init) => Promise<{ data?: unknown; error?: unknown; response: Response }> // prettier-ignore

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'] as const
// openapi-fetch reads these where they are not given; as properties they are never read from a polluted prototype.
const unset = {
  Request: undefined,
  baseUrl: undefined,
  body: undefined,
  bodySerializer: undefined,
  headers: undefined,
  middleware: undefined,
  parseAs: undefined,
  pathSerializer: undefined,
  querySerializer: undefined,
  requestInitExt: undefined,
}

/** `onMiddleware` is told when operations have to go through middleware; until then nothing would be seen there. */
export function createFetchClient<Paths extends object>(
  baseUrl: string,
  sendPlain: (call: PlainCall, message: Message) => Promise<Answer>,
  onMiddleware: () => void,
): { client: FetchClient<Paths>; passMiddleware: PassMiddleware } {
  // What is unset takes openapi-fetch's defaults.
  const options = { ...unset, baseUrl, pathSerializer: serializeBelow(baseUrl) } as object
  const client = createOpenapiFetchClient<Paths>(options)
  // The generic methods differ only in their types, which stay as they are.
  const loose = client as unknown as Record<string, unknown>
  const request = loose['request'] as PlainRequest
  const use = loose['use'] as (...middleware: unknown[]) => void
  let hasMiddleware = false
  const plain = async (method: string, path: string, init: Init = {}): ReturnType<PlainRequest> => {
    // Kept from openapi-fetch: a signal given to a Request leaves a listener behind.
    const { signal, fetch, params, baseUrl: other, ...rest } = withoutPrototype(init)
    if (other !== undefined) throw new TypeError('A call has no baseUrl of its own: create another client for that.')
    // What openapi-fetch's callers may give, as their types say.
    const call = { method: method.toUpperCase(), path, signal, fetch } as PlainCall
    return request(method, path, {
      ...unset,
      ...rest,
      // openapi-fetch fills a path only when it is given parameters; without any, `{id}` itself would be sent.
      params: guarded(params),
      ...(!hasMiddleware && { Request: LightRequest }),
      fetch: async (sent: LightRequest | Request) => responseFrom(await sendPlain(call, await messageFrom(sent))),
    })
  }
  loose['request'] = plain
  for (const method of methods) loose[method] = (path: string, init?: Init) => plain(method, path, init)
  loose['use'] = (...middleware: unknown[]) => {
    hasMiddleware = true
    use(...middleware)
    onMiddleware()
  }

  const passMiddleware: PassMiddleware = async (given, draft, send) => {
    const { method, path, url, headers, body } = draft
    let sent: { end: CallEnd; response: Response } | undefined
    const ended = await request(method, path, {
      ...unset,
      // For middleware to read; the draft's address and headers stand.
      params: guarded(given),
      headers,
      pathSerializer: () => url,
      querySerializer: () => '',
      body,
      bodySerializer: identity,
      fetch: async (changed: Request) => {
        const end = await send(follow(draft, await messageFrom(changed)))
        sent = { end, response: responseFrom(end.answer) }
        return sent.response
      },
      parseAs: 'stream',
    })
    if (sent?.response === ended.response) return sent.end
    return { retryAfterMs: sent?.end.retryAfterMs, answer: await answerFrom(ended) }
  }
  return { client, passMiddleware }
}

/** Stands in for a Request that no middleware looks at; the real one is built for each attempt. */
class LightRequest implements Message {
  readonly url: string
  readonly method: string
  readonly headers: Message['headers']
  readonly body: string | undefined

  constructor(url: string, init: { readonly method: string; readonly headers: Headers; readonly body: unknown }) {
    this.url = url
    this.method = init.method
    this.headers = Object.fromEntries(init.headers)
    // The body serializer makes texts only.
    this.body = init.body as string | undefined
  }
}

async function messageFrom(request: LightRequest | Request): Promise<Message> {
  if (request instanceof LightRequest) return request
  const { url, method, headers } = request
  return {
    url,
    method,
    headers: Object.fromEntries(headers),
    body: request.body ? new Uint8Array(await new Response(request.body).arrayBuffer()) : undefined,
  }
}

// The contract speaks of its operation only, and lets it be repeated by the key that the call began with.
function follow(draft: Draft, message: Message): Draft {
  const isSame = message.method === draft.method && new URL(message.url).pathname === new URL(draft.url).pathname
  const hasKey = message.headers['idempotency-key'] === draft.headers['idempotency-key']
  return {
    ...draft,
    ...message,
    isRepeatable: isSafe(message.method) || (draft.isRepeatable && isSame && hasKey),
    statuses: isSame ? draft.statuses : {},
  }
}

function responseFrom({ response, bytes }: Answer): Response {
  const { status, statusText, headers } = response
  // Fetch, "initialize a response": a service can send what only the runtime itself can put into one.
  if (status < 200 || status > 599) {
    const cause = { name: 'RangeError', message: `No Response can have the status ${status}.` }
    throw new TransportError({ kind: 'network', phase: 'exchange', cause }, 'unknown')
  }
  return new Response(bytes.byteLength === 0 ? null : bytes, { status, statusText, headers })
}

/** The answer that a middleware put in the place of the service's. */
async function answerFrom(ended: Awaited<ReturnType<PlainRequest>>): Promise<Answer> {
  const { data, error, response } = ended
  // Asked for as a stream.
  const body = response.ok ? (data as ReadableStream | undefined) : typeof error === 'string' ? error : JSON.stringify(error) // prettier-ignore
  return { response, bytes: new Uint8Array(await new Response(body).arrayBuffer()) }
}

const nothing: object = Object.freeze(withoutPrototype({}))

// openapi-fetch goes through a query's inherited properties too.
function guarded(params: unknown): object {
  const query = own(params, 'query')
  return {
    path: own(params, 'path') ?? nothing,
    query: typeof query === 'object' && query !== null ? withoutPrototype(query) : nothing,
    header: own(params, 'header'),
  }
}

const identity = (body: unknown): unknown => body

// openapi-fetch hands over the base URL and the path as one string; only the path is a template.
function serializeBelow(baseUrl: string): (pathname: string, parameters: Record<string, unknown>) => string {
  return (pathname, parameters) =>
    baseUrl +
    serializePath(pathname.slice(baseUrl.length), parameters, (parameter, problem) => {
      throw new UnsafePathError(parameter, problem)
    })
}

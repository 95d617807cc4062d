// Long because it is one made-up contract in all its parts.
import { everyCheck } from '../src/checks.ts'
import {
  callOperation,
  createServiceClient,
  type CallOptions,
  type CommonOptions,
  type OperationClient,
  type OperationDescriptor,
  type RequestOf,
  type ResponseSchemas,
  type ResultOf,
  type Schema,
  type ServiceClient,
  type ServiceSecurity,
} from '../src/index.ts'

// A made-up service, small enough to read at a glance: what the runtime does must not depend on either real contract.

export interface Book {
  id: number
  title: string
  shelf?: 'fiction' | 'science'
}

interface Failure<Code extends string> {
  error: Code
  message: string
}

interface Json<Body> {
  content: { 'application/json': Body }
}

export interface LibraryOperations {
  getBook: {
    parameters: { query?: { edition?: string }; path: { id: string } }
    responses: { 200: Json<Book>; 404: Json<Failure<'not_found'>>; 500: Json<Failure<'internal_error'>> }
  }
  addBook: {
    parameters: { header?: { 'Idempotency-Key'?: string }; path?: never }
    requestBody: Json<{ title: string; shelf?: 'fiction' | 'science' }>
    responses: { 201: Json<Book>; 400: Json<Failure<'bad_request'>>; 429: Json<Failure<'rate_limited'>> }
  }
  lendBook: {
    parameters: { path: { id: string } }
    requestBody: Json<{ reader: string }>
    responses: {
      200: Json<Book>
      409: Json<Failure<'already_lent'>>
      429: Json<Failure<'rate_limited'>>
      500: Json<Failure<'internal_error'>>
      502: Json<Failure<'desk_closed'>>
    }
  }
  removeBook: {
    parameters: { path: { id: number } }
    responses: { 204: { content?: never }; 404: Json<Failure<'not_found'>> }
  }
}

export interface LibraryPaths {
  '/books/{id}': {
    parameters: { path: { id: string } }
    get: LibraryOperations['getBook']
  }
  '/books': {
    parameters: { path?: never }
    post: LibraryOperations['addBook']
  }
}

const bookSchema: Schema = {
  type: 'object',
  properties: { id: { type: 'integer' }, title: { type: 'string' }, shelf: { enum: ['fiction', 'science'] } },
  required: ['id', 'title'],
}
const failureSchema: Schema = {
  type: 'object',
  properties: { error: { type: 'string' }, message: { type: 'string' } },
  required: ['error', 'message'],
}

export const getBookOperation: OperationDescriptor = {
  id: 'getBook',
  method: 'GET',
  path: '/books/{id}',
  statuses: { 200: 'json', 404: { error: ['not_found'] }, 500: { error: ['internal_error'] } },
  security: ['cardKey'],
  idempotencyKey: false,
  checks: everyCheck,
  request: {
    type: 'object',
    properties: {
      path: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
      query: { type: 'object', properties: { edition: { type: 'string' } } },
    },
    required: ['path'],
  },
}

export const addBookOperation: OperationDescriptor = {
  id: 'addBook',
  method: 'POST',
  path: '/books',
  statuses: { 201: 'json', 400: { error: ['bad_request'] }, 429: { error: ['rate_limited'] } },
  security: ['cardKey'],
  idempotencyKey: true,
  checks: everyCheck,
  request: {
    type: 'object',
    properties: {
      header: { type: 'object', properties: { 'Idempotency-Key': { type: 'string', minLength: 1 } } },
      body: {
        type: 'object',
        properties: { title: { type: 'string', minLength: 1 }, shelf: { enum: ['fiction', 'science'] } },
        required: ['title'],
      },
    },
    required: ['body'],
  },
}

export const lendBookOperation: OperationDescriptor = {
  id: 'lendBook',
  method: 'POST',
  path: '/books/{id}/lend',
  statuses: {
    200: 'json',
    409: { error: ['already_lent'] },
    429: { error: ['rate_limited'] },
    500: { error: ['internal_error'] },
    502: { error: ['desk_closed'] },
  },
  security: ['cardKey'],
  idempotencyKey: false,
  checks: everyCheck,
  request: {
    type: 'object',
    properties: {
      path: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
      body: { type: 'object', properties: { reader: { type: 'string' } }, required: ['reader'] },
    },
    required: ['path', 'body'],
  },
}

export const removeBookOperation: OperationDescriptor = {
  id: 'removeBook',
  method: 'DELETE',
  path: '/books/{id}',
  statuses: { 204: 'empty', 404: { error: ['not_found'] } },
  security: ['cardKey'],
  idempotencyKey: false,
  checks: everyCheck,
  request: {
    type: 'object',
    properties: { path: { type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] } },
    required: ['path'],
  },
}

export const libraryResponses: ResponseSchemas = {
  getBook: { 200: bookSchema, 404: failureSchema, 500: failureSchema },
  addBook: { 201: bookSchema, 400: failureSchema, 429: failureSchema },
}

type Library = OperationClient<'library'>
type Call<Name extends keyof LibraryOperations> = (
  client: Library,
  request: RequestOf<LibraryOperations[Name]>,
  options?: CallOptions,
) => Promise<ResultOf<LibraryOperations[Name]>>

const call =
  <Name extends keyof LibraryOperations>(operation: OperationDescriptor): Call<Name> =>
  (client, request, options) =>
    // The compiler does not resolve what RequestOf gives before the name is known; every request is an object.
    callOperation(client, operation, request as object, options)

export const getBook: Call<'getBook'> = call(getBookOperation)
export const addBook: Call<'addBook'> = call(addBookOperation)
export const lendBook: Call<'lendBook'> = call(lendBookOperation)
export const removeBook: Call<'removeBook'> = call(removeBookOperation)

/** Looks like a real key, and is looked for in everything that comes out. */
export const canary = 'sk_live_CANARY_0123456789'

export const librarySecurity: ServiceSecurity = {
  schemes: {
    cardKey: { header: 'authorization', prefix: 'Bearer ' },
    guestKey: { header: 'x-guest-key', prefix: '' },
  },
  default: ['cardKey'],
  exceptions: { 'GET /hours': [], 'POST /visits': ['guestKey'] },
}

export type LibraryOptions = CommonOptions & { readonly cardKey?: string | undefined; readonly guestKey?: string }

export function createLibrary(given: LibraryOptions = {}): ServiceClient<'library', LibraryPaths> {
  const { cardKey, guestKey, ...options } = { cardKey: canary, guestKey: undefined, ...given }
  return createServiceClient(
    {
      name: 'library',
      baseUrl: 'https://library.example/v1',
      security: librarySecurity,
    },
    { cardKey, guestKey },
    options,
  )
}

/** A `fetch` that answers every request the same way and keeps what it was sent. */
export function stub(answer: (request: Request) => Response | Promise<Response>): {
  fetch: (request: Request) => Promise<Response>
  requests: Request[]
} {
  const requests: Request[] = []
  return {
    requests,
    fetch: async (request) => {
      requests.push(request)
      return answer(request)
    },
  }
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
}

export const book: Book = { id: 7, title: 'The Left Hand of Darkness', shelf: 'fiction' }

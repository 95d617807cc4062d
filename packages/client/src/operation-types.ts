import type { DocumentedError, Result } from './result.ts'

/** The shape that openapi-typescript gives an operation. */
export interface OperationTypes {
  parameters: { query?: unknown; header?: unknown; path?: unknown }
  requestBody?: unknown
  responses: object
}

type JsonOf<Content> = Content extends { 'application/json': infer Body } ? Body : undefined
type BodyOf<Response> = Response extends { content: infer Content } ? JsonOf<Content> : undefined

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206
type StatusesOf<Operation extends OperationTypes> = keyof Operation['responses'] & number
type CodeOf<Body> = Body extends { error: infer Code extends string } ? Code : undefined

// Distributes over a body's alternatives, so that `code` narrows `body` too.
type DocumentedFor<Status extends number, Body> = Body extends unknown
  ? DocumentedError<Status, Body, CodeOf<Body>>
  : never

/** The union of an operation's documented errors, one member for each status and code. */
export type DocumentedErrorOf<Operation extends OperationTypes> = {
  [Status in Exclude<StatusesOf<Operation>, SuccessStatus>]: DocumentedFor<
    Status,
    BodyOf<Operation['responses'][Status]>
  >
}[Exclude<StatusesOf<Operation>, SuccessStatus>]

type SuccessOf<Operation extends OperationTypes> = {
  [Status in StatusesOf<Operation> & SuccessStatus]: {
    readonly status: Status
    readonly data: BodyOf<Operation['responses'][Status]>
  }
}[StatusesOf<Operation> & SuccessStatus]

/** Every way a call of the operation can end. */
export type ResultOf<Operation extends OperationTypes> = Result<SuccessOf<Operation>, DocumentedErrorOf<Operation>>

// A group of parameters is optional when all its members are.
type Part<Name extends string, Value> = [NonNullable<Value>] extends [never]
  ? unknown
  : undefined extends Value
    ? { [Key in Name]?: NonNullable<Value> | undefined }
    : { [Key in Name]: Value }

/** What a call of the operation takes: `path`, `query`, `header` and `body`, as far as the operation has them. */
export type RequestOf<Operation extends OperationTypes> =
  unknown extends Parts<Operation> ? { readonly [nothing: string]: never } : Parts<Operation>

type Parts<Operation extends OperationTypes> = Part<'path', Operation['parameters']['path']> &
  Part<'query', Operation['parameters']['query']> &
  Part<'header', Operation['parameters']['header']> &
  Part<'body', JsonBodyOf<Operation>>

type JsonBodyOf<Operation extends OperationTypes> = Operation extends { requestBody: { content: infer Content } }
  ? JsonOf<Content>
  : Operation extends { requestBody?: { content: infer Content } }
    ? JsonOf<Content> | undefined
    : never

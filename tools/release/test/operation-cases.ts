import type { Expected } from './schema-cases.ts'

/** A change of what stands under one path. */
export type OperationCase = readonly [change: string, base: object, revision: object, expected: Expected]

const responses = { 200: { description: 'Done.' } }
const more = { ...responses, 404: { description: 'None.' } }
const operation = (rest: object = {}): object => ({ operationId: 'placeholder', responses, ...rest })
const query = (rest: object = {}): object => ({
  parameters: [{ name: 'q', in: 'query', schema: { type: 'string' }, ...rest }],
})
const key = { parameters: [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }] }
const body = (required: boolean): object => ({
  requestBody: { required, content: { 'application/json': { schema: { type: 'string' } } } },
})
const header = { 200: { description: 'Done.', headers: { 'Retry-After': { schema: { type: 'integer' } } } } }
const signedIn = { security: [{ key: [] }] }

// prettier-ignore
export const operationCases: readonly OperationCase[] = [
  ['an operation is added', { get: operation() }, { get: operation(), post: operation() }, 'minor'],
  ['an operation is removed', { get: operation(), post: operation() }, { get: operation() }, 'major'],
  ['an operation is renamed', { get: operation() }, { get: operation({ operationId: 'placeholderRenamed' }) }, 'major'],
  ['an operation is deprecated', { get: operation() }, { get: operation({ deprecated: true }) }, 'minor'],
  ['an optional parameter is added', { get: operation() }, { get: operation(query()) }, 'minor'],
  ['a required parameter is added', { get: operation() }, { get: operation(query({ required: true })) }, 'major'],
  ['a parameter becomes required', { get: operation(query()) }, { get: operation(query({ required: true })) }, 'major'],
  ['a parameter is removed', { get: operation(query()) }, { get: operation() }, 'major'],
  ['an idempotency key is accepted', { post: operation() }, { post: operation(key) }, 'minor'],
  ['an idempotency key is no longer accepted', { post: operation(key) }, { post: operation() }, 'major'],
  ['a retry mark is set', { post: operation() }, { post: operation({ 'x-retry': 'safe' }) }, 'minor'],
  ['a retry mark changes', { post: operation({ 'x-retry': 'safe' }) }, { post: operation({ 'x-retry': 'never' }) }, 'major'],
  ['a retry mark is taken away', { post: operation({ 'x-retry': 'safe' }) }, { post: operation() }, 'major'],
  ['a body becomes required', { post: operation(body(false)) }, { post: operation(body(true)) }, 'major'],
  ['an optional body is accepted', { post: operation() }, { post: operation(body(false)) }, 'minor'],
  ['a body is no longer accepted', { post: operation(body(false)) }, { post: operation() }, 'major'],
  ['a status is added', { get: operation() }, { get: operation({ responses: more }) }, 'minor'],
  ['a status is removed', { get: operation({ responses: more }) }, { get: operation() }, 'major'],
  ['a response header is removed', { get: operation({ responses: header }) }, { get: operation() }, 'major'],
  ['a response header is added', { get: operation() }, { get: operation({ responses: header }) }, 'minor'],
  ['credentials are asked for', { get: operation() }, { get: operation(signedIn) }, 'major'],
  ['credentials are no longer asked for', { get: operation(signedIn) }, { get: operation() }, 'major'],
  ['credentials become optional', { get: operation(signedIn) }, { get: operation({ security: [{ key: [] }, {}] }) }, 'major'],
  ['other credentials are accepted as well', { get: operation(signedIn) }, { get: operation({ security: [{ key: [] }, { token: [] }] }) }, 'minor'],
  ['other credentials are no longer accepted', { get: operation({ security: [{ key: [] }, { token: [] }] }) }, { get: operation(signedIn) }, 'major'],
  ['other credentials are asked for', { get: operation(signedIn) }, { get: operation({ security: [{ token: [] }] }) }, 'major'],
  ['more credentials are asked for', { get: operation(signedIn) }, { get: operation({ security: [{ key: [], token: [] }] }) }, 'major'],
]

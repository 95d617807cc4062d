// The README's first example, compiled, not run here; readme.test.ts compares the two.
// oxlint-disable eslint/no-console -- the example shows what came
import { callOperation, createServiceClient } from '../src/index.ts'
import type { OperationDescriptor, UncheckedResult } from '../src/index.ts'
import { everyCheck } from '../src/checks.ts'

declare const apiKey: string

const security = {
  schemes: { apiKey: { header: 'authorization', prefix: 'Bearer ' } },
  default: ['apiKey'],
  exceptions: {},
}
const client = createServiceClient({ name: 'library', baseUrl: 'https://library.example', security }, { apiKey }, {})

const getBook: OperationDescriptor = {
  id: 'getBook',
  method: 'GET',
  path: '/books/{id}',
  statuses: { 200: 'json', 404: { error: ['not_found'] } },
  security: ['apiKey'],
  idempotencyKey: false,
  request: { properties: { path: { properties: { id: { type: 'string' } }, required: ['id'] } }, required: ['path'] },
  checks: everyCheck,
}
const result = await callOperation<UncheckedResult>(client, getBook, { path: { id: '7' } })
console.log(result.ok ? result.data : result.error.message)

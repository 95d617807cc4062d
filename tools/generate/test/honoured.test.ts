import { describe, expect, test } from 'vitest'
import { answer, descriptorsOf, json, key, listOf, parameter, type Sample } from './one-operation.ts'

describe('what the client can do is generated', () => {
  test.each<readonly [string, Sample]>([
    ['a body of DELETE', { method: 'delete', requestBody: json }],
    ['HEAD', { method: 'head' }],
    ['OPTIONS', { method: 'options' }],
    ...[200, 201, 202, 203, 206, 400, 404, 418, 599].map((status): [string, Sample] => [`a body with ${status}`, answer(status, json)]), // prettier-ignore
    ['204 and 205', { responses: { '204': { description: '' }, '205': { description: '' } } }],
    ['a whole number in a path', parameter('path', { type: 'integer' })],
    ['either in a path', parameter('path', { oneOf: [{ type: 'string' }, { type: 'integer' }] })],
    ['constants in a path', parameter('path', { enum: ['a', 1] })],
    ['an open type that constants narrow', parameter('path', { allOf: [{}, { type: ['string', 'null'] }, { enum: ['a'] }] })], // prettier-ignore
    ...['string', 'number', 'integer', 'boolean'].flatMap((type): [string, Sample][] => [
      [`${type} in a query`, parameter('query', { type })],
      [`${type} in a header`, parameter('header', { type })],
      [`lists of ${type} in a query`, parameter('query', listOf({ type }))],
    ]),
    ['a text or a list of texts', parameter('query', { oneOf: [{ type: 'string' }, listOf({ type: 'string' })] })],
    ["the operation's own instead of the path's", { ...parameter('query', { type: 'string' }), shared: [{ name: 'kind', in: 'query', schema: { type: 'integer' } }] }], // prettier-ignore
    ['a header whose name ends in signs', parameter('header', { type: 'string' }, "X!#$%&'*+-.^_`|~")],
  ])('%s', async (_, sample) => {
    expect(await descriptorsOf(sample)).toContain('id: "bake"')
  })

  test.each([
    {},
    { type: 'string' },
    { type: ['string', 'integer'], minLength: 1, maxLength: 36 },
    { type: 'string', format: 'uuid' },
    { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' },
    { type: 'string', oneOf: [{ maxLength: 3 }, { minLength: 4 }] },
  ])('a key that is %j', async (schema) => {
    // A header has no null, lists and objects.
    const sample = key({ allOf: [schema, { type: ['string', 'integer'] }] })
    expect(await descriptorsOf(sample)).toContain('idempotencyKey: true')
  })

  test.each([
    parameter('query', { type: 'string' }, 'Idempotency-Key'),
    parameter('path', { type: 'string' }, 'Idempotency-Key'),
  ])('a key in another place than a header is no key that is minted', async (sample) => {
    expect(await descriptorsOf(sample)).toContain('idempotencyKey: false')
  })
})

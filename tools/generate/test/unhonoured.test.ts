import { describe, expect, test } from 'vitest'
import { generate } from '../src/generate.ts'
import { workspaceFormats } from './formats.ts'

interface Sample {
  readonly path?: string
  readonly method?: string
  readonly shared?: readonly object[]
  readonly parameters?: readonly object[]
  readonly requestBody?: object
  readonly responses?: object
  readonly schemas?: object
}

/** The descriptors of a contract with one operation. */
async function descriptorsOf({
  path = '/loaves',
  method = 'post',
  schemas = {},
  shared = [],
  ...parts
}: Sample): Promise<string> {
  // prettier-ignore
  const contract = {
    openapi: '3.1.0',
    info: { title: 'Bakery', version: '1.0.0' },
    servers: [{ url: 'https://api.bakery.example' }],
    paths: {
      [path]: {
        parameters: shared,
        [method]: { operationId: 'bake', responses: { '200': { description: 'Baked.' } }, ...parts },
      },
    },
    components: {
      schemas: { Any: {}, ...schemas },
      securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
    },
  }
  const files = await generate({ service: 'bakery', bundle: JSON.stringify(contract), formats: workspaceFormats, version: '1.2.3' }) // prettier-ignore
  return files.get('descriptors.gen.ts') ?? ''
}

const json = { content: { 'application/json': { schema: { type: 'string' } } } }
const answer = (status: number, content: object = {}): Sample => ({
  responses: { [status]: { description: 'That.', ...content } },
})
const parameter = (place: string, schema: object, name = 'kind'): Sample => ({
  path: place === 'path' ? `/loaves/{${name}}` : '/loaves',
  parameters: [{ name, in: place, required: true, schema }],
})
const key = (schema: object): Sample => parameter('header', schema, 'Idempotency-Key')

const operation = '#/paths/~1loaves/post'
const listOf = (items: object): object => ({ type: 'array', items })

describe('what the client cannot do is refused', () => {
  test.each<readonly [string, Sample, string, string]>([
    ['a body of GET', { method: 'get', requestBody: json }, '#/paths/~1loaves/get/requestBody', 'no body with GET'],
    ['a body of HEAD', { method: 'head', requestBody: json }, '#/paths/~1loaves/head/requestBody', 'no body with HEAD'],
    ['TRACE', { method: 'trace' }, '#/paths/~1loaves/trace', 'fetch refuses TRACE'],
    ['an answer to HEAD', { method: 'head', ...answer(200, json) }, '#/paths/~1loaves/head/responses/200', 'no body'],
    ['a body with 204', answer(204, json), `${operation}/responses/204`, 'an answer with 204 has no body'],
    ['a body with 205', answer(205, json), `${operation}/responses/205`, 'an answer with 205 has no body'],
    ...[100, 103, 199].map((status) => row(status, 'another answer always follows it')),
    ...[207, 208, 226, 299].map((status) => row(status, 'the successes that a client knows are 200 to 206')),
    ...[300, 301, 304, 308, 399].map((status) => row(status, 'the client refuses every redirect')),
    ...['boolean', 'array', 'object', 'null', 'number', ['string', 'null']].map((type) =>
      refused('path', { type }, 'a path parameter is a text or a whole number'),
    ),
    refused('path', {}, 'allows null, boolean, fraction, array, object too'),
    refused('path', { enum: ['a', 1.5] }, 'allows fraction too'),
    refused('path', { const: true }, 'allows boolean too'),
    refused('path', { $ref: '#/components/schemas/Any' }, 'a path parameter is'),
    refused('query', { type: 'object' }, 'allows object too'),
    refused('query', { type: ['string', 'null'] }, 'allows null too'),
    refused('query', { anyOf: [{ type: 'string' }, { type: 'object' }] }, 'allows object too'),
    refused('query', listOf({ type: 'object' }), 'a list in a query has no object'),
    refused('query', listOf(listOf({ type: 'string' })), 'a list in a query has no array'),
    refused('query', { type: 'array' }, 'say what its items are'),
    refused('query', { oneOf: [{ type: 'string' }, listOf({ type: ['string', 'null'] })] }, 'has no null'),
    refused('header', listOf({ type: 'string' }), 'allows array too'),
    refused('header', { type: 'object' }, 'allows object too'),
    refused('header', { type: 'null' }, 'allows null too'),
    ...['!a', '__proto__', "'x", '~', 'a b', 'a:b', 'ä'].map((name) =>
      misnamed(name, 'begins with a letter or a digit'),
    ),
    ...[
      'Host',
      'cookie',
      'Content-Length',
      'Transfer-Encoding',
      'connection',
      'Keep-Alive',
      'Upgrade',
      'Expect',
      'TE',
      'Trailer',
      'Sec-Fetch-Mode',
      'Proxy-Authorization',
      'Origin',
      'Referer',
    ].map(
      // prettier-ignore
      (name) => misnamed(name, 'is a header that fetch sets itself or refuses'),
    ),
    ...['Accept', 'Content-Type', 'Authorization'].map((name) => misnamed(name, 'that the client itself sends')),
    misnamed('x-key', 'is the header of a key'),
    [
      'one header in two cases',
      { parameters: ['X-Kind', 'x-kind'].map((name) => ({ name, in: 'header', schema: { type: 'string' } })) },
      `${operation}/parameters/1`,
      'the header parameter "x-kind" is there twice',
    ],
    [
      'a parameter twice',
      { parameters: [1, 2].map((maximum) => ({ name: 'a', in: 'query', schema: { type: 'integer', maximum } })) },
      `${operation}/parameters/1`,
      'the query parameter "a" is there twice',
    ],
    ...[
      { type: 'integer' },
      { type: 'string', maxLength: 35 },
      { type: 'string', minLength: 37 },
      { type: 'string', pattern: '^[0-9]{5}$' },
      { type: 'string', pattern: '^[0-9-]{36}$' },
      { type: 'string', enum: ['a'] },
      { type: 'string', const: 'a' },
      { type: 'string', format: 'date' },
      { type: 'string', format: 'domain-hostname' },
      { $ref: '#/components/schemas/Short' },
      { type: 'string', anyOf: [{ maxLength: 3 }, { const: 'a' }] },
      { allOf: [{ type: 'string' }, { maxLength: 3 }] },
    ].map((schema): readonly [string, Sample, string, string] => [
      `a key that is ${JSON.stringify(schema)}`,
      { ...key(schema), schemas: { Short: { type: 'string', maxLength: 9 } } },
      `${operation}/parameters/0/schema`,
      'must allow every UUID',
    ]),
  ])('%s', async (_, sample, pointer, problem) => {
    const failed = descriptorsOf(sample)
    await expect(failed).rejects.toMatchObject({ name: 'GenerationError', pointer })
    await expect(failed).rejects.toThrow(problem)
  })

  test('schemas to which there are exponentially many ways', async () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => {
        const next = { $ref: `#/components/schemas/A${index + 1}` }
        return [`A${index}`, { anyOf: [next, next] }]
      }),
    )
    const sample = { ...parameter('query', { $ref: '#/components/schemas/A0' }), schemas: { ...schemas, A60: { type: 'object' } } } // prettier-ignore
    await expect(descriptorsOf(sample)).rejects.toThrow('allows object too')
  })
})

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
  ])(
    // prettier-ignore
    'a key in another place than a header is no key that is minted',
    async (sample) => {
      expect(await descriptorsOf(sample)).toContain('idempotencyKey: false')
    },
  )
})

function row(status: number, problem: string): readonly [string, Sample, string, string] {
  return [`status ${status}`, answer(status), `${operation}/responses/${status}`, problem]
}

function refused(place: string, schema: object, problem: string): readonly [string, Sample, string, string] {
  const at = place === 'path' ? '#/paths/~1loaves~1{kind}/post' : operation
  return [`${JSON.stringify(schema)} in a ${place}`, parameter(place, schema), `${at}/parameters/0/schema`, problem]
}

function misnamed(name: string, problem: string): readonly [string, Sample, string, string] {
  return [
    `the header ${name}`,
    parameter('header', { type: 'string' }, name),
    `${operation}/parameters/0/name`,
    problem,
  ]
}

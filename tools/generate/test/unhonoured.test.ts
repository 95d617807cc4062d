import { describe, expect, test } from 'vitest'
import { answer, descriptorsOf, json, key, listOf, parameter, type Sample } from './one-operation.ts'

const operation = '#/paths/~1loaves/post'

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
    ].map((name) => misnamed(name, 'is a header that fetch sets itself or refuses')),
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

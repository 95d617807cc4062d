import { describe, expect, test } from 'vitest'
import { compareContracts } from '../src/compare.ts'
import { sentenceOf } from '../src/sentence.ts'
import { contract, edited } from './contract.ts'

function linesOf(revision: object, base: object = contract()): string[] {
  return compareContracts({ contract: base, formats: {} }, { contract: revision, formats: {} }).map(
    (finding) => `${finding.contract}/${finding.client} ${sentenceOf(finding)}`,
  )
}

const withParameter = (rest: object): object =>
  edited(
    '"operationId":"listOrders"',
    `"operationId":"listOrders","parameters":[${JSON.stringify({ name: 'X-Team', in: 'header', schema: {}, ...rest })}]`,
  )
const withSecurity = (security: readonly object[], base?: object): object =>
  edited('"operationId":"listOrders"', `"operationId":"listOrders","security":${JSON.stringify(security)}`, base)
const withPathParameter = (name: string): object => ({
  [`/orders/{${name}}`]: {
    get: {
      operationId: 'getOrder',
      parameters: [{ name, in: 'path', required: true, schema: { type: 'string' } }],
      responses: {},
    },
  },
})

describe('what is new in a list is called by its name', () => {
  const headers = { 'X-Page': { schema: { type: 'integer' } } }

  test.each([
    [
      'a first parameter',
      withParameter({}),
      'minor/minor `listOrders` request, `X-Team`: Parameter `X-Team` was added.',
    ],
    [
      'one that has to be sent',
      withParameter({ required: true }),
      'major/major `listOrders` request, `X-Team`: Required `X-Team` header parameter was added.',
    ],
    [
      'a first header of an answer',
      edited(
        '"200":{"description":"An order."',
        `"200":{"headers":${JSON.stringify(headers)},"description":"An order."`,
      ),
      'minor/minor `listOrders` answer, `200: X-Page`: Header `X-Page` was added.',
    ],
    [
      'a server',
      contract({ servers: [{ url: 'https://api.bakery.example' }, { url: 'https://b.example' }] }),
      'minor/minor Server `https://b.example` was added.',
    ],
  ] as const)('%s', (_, revision, line) => {
    expect(linesOf(revision)).toStrictEqual([line])
  })
})

describe('credentials that an operation has from the contract as a whole', () => {
  const withToken = edited('"key":{', '"token":{"type":"http","scheme":"basic"},"key":{')

  test('are compared with its own', () => {
    expect(linesOf(withSecurity([{ key: [] }]))).toStrictEqual([])
    expect(linesOf(withSecurity([{ key: [] }, { token: [] }], withToken), withToken)).toStrictEqual([
      'minor/minor `listOrders`: Credentials `token` are accepted as well.',
    ])
    expect(linesOf(withSecurity([{ token: [] }], withToken), withToken)).toStrictEqual([
      'major/major `listOrders`: Security requirement `key` now requires `token`.',
    ])
  })

  test('are told of each operation when they change for all', () => {
    const changed = edited('"security":[{"key":[]}]', '"security":[{"token":[]}]', withToken)
    expect(linesOf(changed, withToken)).toStrictEqual([
      'major/major `listOrders`, `createOrder`, `order.ready`: Security requirement `key` now requires `token`.',
    ])
  })
})

test('a path parameter that is called otherwise breaks calls of the client, and nothing on the wire', () => {
  expect(
    linesOf(contract({ paths: withPathParameter('order') }), contract({ paths: withPathParameter('id') })),
  ).toStrictEqual([
    'patch/major `getOrder` request, `order`: `name` changed from `"id"` to `"order"`. Nothing changes on the wire, but calls name it.',
    'patch/patch `getOrder`: The path is now written `/orders/{order}`.',
  ])
})

import { expect, test } from 'vitest'
import { stubbed } from '../test/stub.ts'
import * as domainee from './index.ts'
import { operationDescriptors } from './contract.ts'

const pages = (name: string) => (request: Request) => {
  const cursor = new URL(request.url).searchParams.get('cursor')
  return Response.json(
    cursor === null
      ? { [name]: [{ id: '1' }, { id: '2' }], nextCursor: 'a/b=' }
      : { [name]: [{ id: '3' }], nextCursor: null },
  )
}

test.each([
  ['paginateDomains', domainee.paginateDomains, '/v1/domains', 'domains'],
  ['paginateDomainPurchases', domainee.paginateDomainPurchases, '/v1/domain-purchases', 'purchases'],
] as const)('%s goes through all pages with the same filters', async (_name, paginate, path, list) => {
  const { client, asked } = stubbed({ [`GET ${path}`]: pages(list) })
  const ids: string[] = []
  for await (const { id } of paginate(client, { query: { limit: 2, hostname: 'shop.acme.com' } })) ids.push(id)
  expect(ids).toEqual(['1', '2', '3'])
  expect(asked).toEqual([
    `GET ${path}?limit=2&hostname=shop.acme.com`,
    `GET ${path}?limit=2&hostname=shop.acme.com&cursor=a%2Fb%3D`,
  ])
})

test.each([
  ['paginateDomains', domainee.paginateDomains, '/v1/domains', 'domains'],
  ['paginateDomainPurchases', domainee.paginateDomainPurchases, '/v1/domain-purchases', 'purchases'],
] as const)(
  '%s gives no page twice when a list leads back to where it was begun',
  async (_name, paginate, path, list) => {
    const { client, asked } = stubbed({ [`GET ${path}`]: () => Response.json({ [list]: [], nextCursor: 'a' }) })
    await expect(paginate(client, { query: { cursor: 'a' } }).next()).rejects.toMatchObject({
      error: { kind: 'unreadable', reason: 'off_contract' },
    })
    expect(asked).toHaveLength(1)
  },
)

test('a page that cannot be had throws its error', async () => {
  const { client } = stubbed({})
  await expect(domainee.paginateDomains(client).next()).rejects.toMatchObject({
    name: 'CallFailedError',
    error: { kind: 'undocumented', status: 404 },
  })
})

test('every list of the contract that has a cursor has its iterator', () => {
  const lists = Object.values(operationDescriptors).filter(
    ({ request }) => request.properties?.['query']?.properties?.['cursor'],
  )
  expect(lists.map(({ id }) => id.replace('list', 'paginate'))).toEqual(
    Object.keys(domainee).filter((name) => name.startsWith('paginate')),
  )
})

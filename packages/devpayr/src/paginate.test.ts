import { expect, test } from 'vitest'
import { stubbed } from '../test/stub.ts'
import * as devpayr from './index.ts'
import { operationDescriptors } from './contract.ts'

const page = (request: Request): Response => {
  const cursor = new URL(request.url).searchParams.get('cursor')
  const data = cursor === null ? { data: [{ id: 1 }, { id: 2 }], next_cursor: 'eyJpZCI6MX0=' } : { data: [{ id: 3 }], next_cursor: null } // prettier-ignore
  return Response.json({ status: 'success', message: 'Success', data, errors: null })
}

test.each([
  ['paginateProjects', devpayr.paginateProjects, '/projects'],
  ['paginateProjectDomains', devpayr.paginateProjectDomains, '/project/7/domains'],
  ['paginateLicenses', devpayr.paginateLicenses, '/project/7/licenses'],
] as const)('%s goes through all pages of the same size', async (_name, paginate, path) => {
  const { client, asked } = stubbed({ [`GET ${path}`]: page })
  const ids: number[] = []
  // The projects' own list takes no path; the others need the project.
  const request = path === '/projects' ? { query: { per_page: 2 } } : { path: { project: 7 }, query: { per_page: 2 } }
  // One of the two requests above, as its path wants it.
  for await (const { id } of paginate(client, request as { path: { project: number } })) ids.push(id)
  expect(ids).toEqual([1, 2, 3])
  expect(asked).toEqual([`GET ${path}?per_page=2`, `GET ${path}?per_page=2&cursor=eyJpZCI6MX0%3D`])
})

test.each([
  ['paginateProjects', devpayr.paginateProjects, '/projects'],
  ['paginateProjectDomains', devpayr.paginateProjectDomains, '/project/7/domains'],
  ['paginateLicenses', devpayr.paginateLicenses, '/project/7/licenses'],
] as const)('%s gives no page twice when a list leads back to where it was begun', async (_name, paginate, path) => {
  const { client, asked } = stubbed({
    [`GET ${path}`]: () => Response.json({ status: 'success', message: '', data: { data: [], next_cursor: 'a' } }),
  })
  const request = { ...(path !== '/projects' && { path: { project: 7 } }), query: { cursor: 'a' } }
  // One of the two requests above, as its path wants it.
  await expect(paginate(client, request as { path: { project: number } }).next()).rejects.toMatchObject({
    error: { kind: 'unreadable', reason: 'off_contract' },
  })
  expect(asked).toHaveLength(1)
})

test('a page that cannot be had throws its error', async () => {
  const { client } = stubbed({})
  await expect(devpayr.paginateProjectDomains(client, { path: { project: 7 } }).next()).rejects.toMatchObject({
    name: 'CallFailedError',
    error: { kind: 'documented', status: 404 },
  })
})

test('every list of the contract that has a cursor has its iterator', () => {
  const lists = Object.values(operationDescriptors).filter(
    ({ request }) => request.properties?.['query']?.properties?.['cursor'],
  )
  expect(lists.map(({ id }) => id.replace('list', 'paginate')).toSorted()).toEqual(
    Object.keys(devpayr).filter((name) => name.startsWith('paginate')).toSorted(), // prettier-ignore
  )
})

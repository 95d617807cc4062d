import { describe, expect, test } from 'vitest'
import { callOperation } from '../src/index.ts'
import { book, createLibrary, getBook, getBookOperation, json, stub } from './library-service.ts'

const path = { id: '7' }

test.each(['\ud800', 'q\udc00', '\udc00\ud800'])('a query name with half a character, %j, is refused', async (name) => {
  const { fetch, requests } = stub(() => json(200, book))
  const client = createLibrary({ fetch, validate: { request: false } })
  const request = { path, query: { [name]: 'x' } }
  expect(await callOperation(client, getBookOperation, request)).toMatchObject({
    error: { kind: 'invalid_request', outcome: 'not_sent', issues: [{ path: ['query', name], code: 'unsafe_query' }] },
  })
  expect(requests).toHaveLength(0)
})

describe("a body of openapi-fetch's own methods that is an empty text", () => {
  test.each([{ through: 'nothing' }, { through: 'middleware' }])('is sent as a body, through $through', async (way) => {
    const { fetch, requests } = stub(() => json(201, book))
    const client = createLibrary({ fetch })
    if (way.through === 'middleware') client.use({ onRequest: () => undefined })
    await client.POST('/books', { body: { title: 'x' }, bodySerializer: () => '' })
    expect(requests[0]?.body).not.toBeNull()
    expect(await requests[0]?.text()).toBe('')
  })
})

test('6 a message of the service is cut in the message of the error, and whole in its body', async () => {
  const answer = { error: 'not_found', message: `No ${'x'.repeat(5000)}` }
  const client = createLibrary({ fetch: stub(() => json(404, answer)).fetch })
  const result = await getBook(client, { path })
  expect(result).toMatchObject({ error: { kind: 'documented', body: answer } })
  const message = `getBook was answered with 404 not_found: ${answer.message.slice(0, 1024)}`
  expect(result).toHaveProperty('error.message', message)
})

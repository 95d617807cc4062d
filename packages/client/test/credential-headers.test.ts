import { describe, expect, test } from 'vitest'
import { callOperation } from '../src/index.ts'
import { addBookOperation, book, canary, createLibrary, getBook, json, stub } from './library-service.ts'

const path = { id: '7' }
const names = ['authorization', 'Authorization', 'AUTHORIZATION']

describe('the key of the client is the one that is sent, though its header is given', () => {
  test.each(names)('by the caller of an operation as %s', async (name) => {
    const { fetch, requests } = stub(() => json(201, book))
    const client = createLibrary({ fetch, validate: { request: false } })
    const request = { body: { title: 'x' }, header: { [name]: 'Bearer other' } }
    expect(await callOperation(client, addBookOperation, request)).toMatchObject({ ok: true })
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([`Bearer ${canary}`])
  })
  test.each(names)("by the caller of one of openapi-fetch's own methods as %s", async (name) => {
    const { fetch, requests } = stub(() => json(200, book))
    await createLibrary({ fetch }).GET('/books/{id}', { params: { path }, headers: { [name]: 'Bearer other' } })
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([`Bearer ${canary}`])
  })
  test.each(names)('by middleware as %s', async (name) => {
    const { fetch, requests } = stub(() => json(200, book))
    const client = createLibrary({ fetch })
    client.use({ onRequest: ({ request }) => request.headers.set(name, 'Bearer other') })
    await getBook(client, { path })
    await client.GET('/books/{id}', { params: { path } })
    const sent = [`Bearer ${canary}`, `Bearer ${canary}`]
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(sent)
  })
})

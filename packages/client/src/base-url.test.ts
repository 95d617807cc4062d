import { describe, expect, test } from 'vitest'
import { createLibrary, getBook, json, book, stub } from '../test/library-service.ts'

describe('createClient accepts as baseUrl', () => {
  const accepted = [
    ['https://library.example', 'https://library.example/books/1'],
    ['https://library.example/', 'https://library.example/books/1'],
    ['https://library.example/v1//', 'https://library.example/v1/books/1'],
    ['HTTPS://Library.Example:443/v1', 'https://library.example/v1/books/1'],
    ['http://localhost:8080', 'http://localhost:8080/books/1'],
    ['http://127.8.8.8', 'http://127.8.8.8/books/1'],
    ['http://[::1]:3000/a', 'http://[::1]:3000/a/books/1'],
  ] as const
  test.each(accepted)('%s', async (baseUrl, expected) => {
    const { fetch, requests } = stub(() => json(200, book))
    await getBook(createLibrary({ baseUrl, fetch }), { path: { id: '1' } })
    expect(requests[0]?.url).toBe(expected)
  })
})

describe('createClient refuses as baseUrl', () => {
  const refused = [
    ['library.example', /is not a URL/],
    ['', /is not a URL/],
    ['/v1', /is not a URL/],
    ['http://library.example', /must use https/],
    ['http://127.0.0.1.library.example', /must use https/],
    ['http://localhost.library.example', /must use https/],
    ['ftp://library.example', /must use https/],
    ['https://user:pass@library.example', /must not hold credentials/],
    ['https://user@library.example', /must not hold credentials/],
    ['https://library.example?a=b', /must not have a query/],
    ['https://library.example#x', /must not have a query or a fragment/],
  ] as const
  test.each(refused)('%s', (baseUrl, message) => {
    expect(() => createLibrary({ baseUrl })).toThrow(message)
  })
  test('and repeats no password', () => {
    expect(() => createLibrary({ baseUrl: 'https://user:hunter2@library.example' })).toThrow('"…@library.example"')
  })
})

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
  test.each([
    'library.example',
    '',
    '/v1',
    'http://library.example',
    'http://127.0.0.1.library.example',
    'http://localhost.library.example',
    'ftp://library.example',
    'https://user:pass@library.example',
    'https://user@library.example',
    'https://library.example?a=b',
    'https://library.example?',
    'https://library.example#x',
    'https://library.example#',
    'https:library.example',
    ' https://library.example',
    'https://library\t.example',
    'https://library.example\\v1',
    'https://{region}.library.example',
    'https://library.example/{version}',
  ])('%s', (baseUrl) => {
    expect(() => createLibrary({ baseUrl })).toThrow(/^baseUrl must be an https URL .* not "/)
  })
  test('and repeats no password', () => {
    expect(() => createLibrary({ baseUrl: 'https://user:hunter2@library.example' })).toThrow('"…@library.example"')
  })
  test('and repeats neither query nor fragment', () => {
    expect(() => createLibrary({ baseUrl: 'https://library.example?token=hunter2' })).toThrow(
      '"https://library.example?…"',
    )
    expect(() => createLibrary({ baseUrl: 'https://library.example#hunter2' })).toThrow('"https://library.example#…"')
  })
})

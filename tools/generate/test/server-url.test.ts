import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { serverUrlAt } from '../src/read/server-url.ts'

// The client stands above the generator, which must run before anything is built; so its rule is only compared with ours.
const rule = resolve(import.meta.dirname, '../../../packages/client/src/base-url.ts')
// What the module exports.
const { checkBaseUrl } = (await import(pathToFileURL(rule).href)) as { checkBaseUrl: (baseUrl: string) => string }

const doesNotThrow = (call: () => unknown): boolean => {
  try {
    call()
    return true
  } catch {
    return false
  }
}
const isGenerated = (url: string): boolean => doesNotThrow(() => serverUrlAt({ url }, '#/servers/0'))
const isClients = (url: string): boolean => doesNotThrow(() => checkBaseUrl(url))

describe('a server is accepted', () => {
  test.each([
    'https://api.bakery.example',
    'https://api.bakery.example/',
    'HTTPS://API.Bakery.Example:8443/v1',
    'https://bücher.example',
    'http://localhost:8080/v1',
    'http://127.0.0.1',
    'http://[::1]:3000',
  ])('%s', (url) => {
    expect(isGenerated(url)).toBe(true)
    expect(isClients(url)).toBe(true)
  })
})

describe('a server that no client can be built with is refused', () => {
  test.each([
    '',
    '/',
    '/v1',
    '//bakery.example',
    'bakery.example',
    'http://bakery.example',
    'http://127.0.0.1.bakery.example',
    'ws://bakery.example',
    'file:///etc/passwd',
    'https:bakery.example',
    'https://',
    'https://jane@bakery.example',
    'https://:secret@bakery.example',
    'https://bakery.example?',
    'https://bakery.example/v1?a=b',
    'https://bakery.example#',
    'https://{region}.bakery.example',
    'https://bakery.example/{version}',
    'https://bakery.example/v 1',
    'https://bakery.example\\v1',
    'https://bakery.example\n',
    'https://bakery.example:99999',
  ])('%j', (url) => {
    expect(isGenerated(url)).toBe(false)
    expect(isClients(url)).toBe(false)
  })
})

test('the generator and the client agree on every address', () => {
  const piece = fc.constantFrom('https:', 'http:', 'ws:', '//', '/', 'localhost', '127.0.0.1', '[::1]', 'bakery.example', 'xn--', ':80', '@', 'jane', '?', '#', '{', '}', '..', '%2e', ' ', '\t', '\\', 'ü', '\u0000') // prettier-ignore
  const url = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('')),
    fc.tuple(fc.constantFrom('https://', 'http://'), fc.array(piece, { maxLength: 4 })).map(([scheme, pieces]) => scheme + pieces.join('')), // prettier-ignore
  )
  fc.assert(
    fc.property(url, (text) => {
      expect(isGenerated(text)).toBe(isClients(text))
    }),
    { numRuns: 2000 },
  )
})

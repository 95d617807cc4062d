import { describe, expect, test } from 'vitest'
import { canary, createLibrary } from '../test/library-service.ts'
import { offContract } from './index.ts'

const snippetOf = (data: unknown, cardKey: string = canary): string =>
  offContract(createLibrary({ cardKey }), 'getBook', { status: 200, data }).snippet

describe('what is said of a body that lacks what its contract promises', () => {
  test('begins with the body', () => {
    expect(snippetOf({ book: 7 })).toBe('{"book":7}')
    expect(snippetOf(undefined)).toBe('')
  })
  test('is 1,024 characters at most', () => {
    expect(snippetOf('x'.repeat(5000))).toBe(`"${'x'.repeat(1023)}`)
  })
  test.each([canary, String.raw`key"with\signs`])('holds no key: %s', (key) => {
    expect(snippetOf({ [key]: `a${key}b` }, key)).toBe('{"[key]":"a[key]b"}')
  })
  test('holds no half of a key at its end', () => {
    expect(snippetOf(`${'x'.repeat(1015)}${canary}`)).toBe(`"${'x'.repeat(1015)}[key]"`)
  })
  test('is nothing where the body is nested too deep to be written', () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
    expect(snippetOf(deep)).toBe('')
  })
})

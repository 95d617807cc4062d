import { expect, test } from 'vitest'
import { apiNames } from './contracts.ts'
import { claimsOf } from './claims.ts'
import { proofOf, testIn } from './proofs.ts'

const source = `import { expect, test } from 'vitest'

test('one', () => {
  expect(1).toBe(1)
})

test.each([
  ['reads a', 'Jane\\'s'],
  ['reads b', 'Joe\\'s'],
])('%s', (_, text) => {
  expect(text).not.toBe('')
})

function helper(): void {}
`

test('finds a test by its title', () => {
  expect(testIn(source, 'one')).toBe("test('one', () => {\n  expect(1).toBe(1)\n})")
})

test('finds a table of tests, without what stands after it', () => {
  expect(testIn(source, 'reads b')).toMatch(/^test\.each[^]*\n\}\)$/)
})

test('finds nothing under another title', () => {
  expect(testIn(source, 'two')).toBeUndefined()
})

test.each(apiNames.filter(claimsOf))('every test that a claim of %s names can be shown', (api) => {
  const named = claimsOf(api)?.claims.flatMap(({ test: name }) => name ?? []) ?? []
  expect(named.length).toBeGreaterThan(1)
  for (const name of named) expect(proofOf(name)).toContain('expect(')
})

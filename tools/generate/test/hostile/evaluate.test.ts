import { describe, expect, test } from 'vitest'
import { evaluate } from './evaluate.ts'

const header = '// Generated from the contract with sha256 0\n'
const run = (text: string, types = 'export interface A {}'): void =>
  evaluate(
    new Map([
      ['types.gen.ts', header + types],
      ['a.gen.ts', header + text],
    ]),
  )

test('data has no effect', () => {
  expect(() =>
    run("import { hostname } from '@domain-contracts/validators'\nexport const a = { b: /c/u, d: hostname }"),
  ).not.toThrow()
})

describe('an effect is seen', () => {
  test.each([
    ['a new global', 'globalThis.pwned = 1', 'changed the world'],
    ['a changed prototype', 'Object.prototype.pwned = 1', 'changed the world'],
    [
      'a call of what is imported',
      "import { callOperation } from '@domain-contracts/client'\ncallOperation()",
      'called callOperation',
    ],
    ['something thrown', 'throw new Error("thrown")', 'thrown'],
    ['what `await import()` would call', 'export function then() {}', 'has a function "then"'],
    ['what a world without Node lacks', 'process.exit()', 'process is not defined'],
  ])('%s', (_, text, message) => {
    expect(() => run(text)).toThrow(message)
  })

  test('code between types', () => {
    expect(() => run('', 'export interface A {}\nf()')).toThrow('The types leave code behind.')
  })
})

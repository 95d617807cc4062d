import { describe, expect, test } from 'vitest'
import { UnsafeOutputError } from '../../src/verify/unsafe-output-error.ts'
import { verifyOutput } from '../../src/verify/verify-output.ts'

const verify = (text: string): void => verifyOutput(new Map([['a.gen.ts', text]]))

const callee = "import { callOperation } from '@domain-contracts/client'\nconst op: D = {}\n"
const call = 'return callOperation(client, op, request, options)'

describe('accepts what generated code is made of', () => {
  test.each([
    ['nothing', ''],
    ['a module of nothing', 'export {}'],
    [
      'imports of known modules',
      "import type { Schema } from '@domain-contracts/client'\nimport { A } from './schemas.gen.ts'",
    ],
    ['data', 'export const a: Schema = { type: "a", "b-c": [1, -1.5, true, null], d: /x/u, ["__proto__"]: {} }'],
    ['a constant above', 'const a: Schema = {}\nconst b: Schema = { a, c: [a] }'.replace('{ a,', '{ a: a,')],
    ['a list of lists', 'const a: A = [1]\nconst b: A = [...a, 2]'],
    ['a constant below, behind a function', 'const a: Schema = { lazy: () => b }\nconst b: Schema = {}'],
    [
      'types',
      'export interface A { readonly a?: B["c"] | "d"; [name: string]: unknown }\ntype B = { [K in "a"]: never[] }',
    ],
    ['a comment', '/** Says *\\/ and @ts-ignore in the middle. */\nexport type A = string'],
    ['an operation', `${callee}export function a(client: C<"x">, request?: R): Promise<A> { ${call} }`],
  ])('%s', (_, text) => {
    expect(() => verify(text)).not.toThrow()
  })
})

describe('refuses everything else, with the line', () => {
  test.each([
    ['what does not parse', 'const a: A = {'],
    ['a call', 'f()'],
    ['a call in data', 'const a: A = { b: f() }'],
    ['a call in a template', 'const a: A = `${f()}`'],
    ['a template', 'const a: A = `a`'],
    ['an unknown name', 'const a: A = globalThis'],
    ['a name before it has a value', 'const a: A = b\nconst b: A = {}'],
    ['a member', 'const b: A = {}\nconst a: A = b.c'],
    ['an assignment', 'const b: A = {}\nconst a: A = (b = 1)'],
    ['new', 'const a: A = new X()'],
    ['a function with a body', 'const b: A = {}\nconst a: A = () => { return b }'],
    ['a function with a parameter', 'const b: A = {}\nconst a: A = { lazy: (c = f()) => b }'],
    ['a method', 'const a: A = { b() {} }'],
    ['a getter', 'const a: A = { get b() { return 1 } }'],
    ['a spread', 'const b: A = {}\nconst a: A = { ...b }'],
    ['a spread of something made on the spot', 'const a: A = [...f()]'],
    ['a name twice', 'const a: A = { "b": 1, b: 2 }'],
    ['a computed key', 'const a: A = { [f()]: 1 }'],
    ['the prototype', 'const a: A = { __proto__: {} }'],
    ['the prototype in quotes', 'const a: A = { "__proto__": {} }'],
    ['await', 'const a: A = await 1'],
    ['a cast', 'const a: A = {} as B'],
    ['let', 'let a: A = {}'],
    ['a constant without a type', 'const a = {}'],
    ['an import for its effect', "import 'node:fs'"],
    ['an import of another module', "import { a } from 'node:fs'"],
    ['a default import', "import a from '@domain-contracts/client'"],
    ['a namespace', "import * as a from '@domain-contracts/client'"],
    ['an export from', "export * from './schemas.gen.ts'"],
    ['nothing from a module, which runs it', "export {} from './a.ts'"],
    ['an export by name', 'const a: A = 1\nexport { a as then }'],
    ['a default export', 'export default {}'],
    ['a class', 'class A { static { f() } }'],
    ['an enum', 'enum A { B = f() }'],
    ['a namespace', 'namespace A { f() }'],
    ['a global declaration', 'declare global { var a: string }'],
    ['an import type', 'type A = import("node:fs").Stats'],
    ['typeof', 'type A = typeof globalThis'],
    ['an interface of another', 'interface A extends B {}'],
    ['a block', '{ }'],
    ['an if', 'if (true) {}'],
    ['an empty statement', ';'],
    ['a directive', '"use strict"'],
    ['ts-ignore', '// @ts-ignore\nexport type A = string'],
    ['ts-expect-error in a comment of one line', '/** @ts-expect-error */\nexport type A = string'],
    ['ts-nocheck', '// @ts-nocheck\nexport type A = string'],
    ['a reference', '/// <reference types="node" />\nexport type A = string'],
    ['a turned direction', '/** a\u202Eb */\nexport type A = string'],
    ['a function of another kind', 'export function a(): A { return f() }'],
    ['an operation with a statement more', `${callee}export function a(client: C): A { f(); ${call} }`],
    ['an operation with a default', `${callee}export function a(client: C = f()): A { ${call} }`],
    [
      'an operation of an unknown descriptor',
      "import { callOperation } from '@domain-contracts/client'\nexport function a(client: C): A { " + call + ' }',
    ],
    ['an operation that an import would call', `${callee}export function then(client: C): A { ${call} }`],
    ['an operation that waits', `${callee}export async function a(client: C): A { ${call} }`],
  ])('%s', (_, text) => {
    expect(() => verify(text)).toThrow(UnsafeOutputError)
    expect(() => verify(text)).toThrow(/^a\.gen\.ts:\d+: .+\. This is a mistake of the generator\.$/)
  })
})

const under = (digest: string, body: string): string =>
  `// Generated from the contract with sha256 ${digest}\n// by a test.\n${body}`

describe('what has been found safe is not read again', () => {
  const [one, other] = ['0'.repeat(64), 'f'.repeat(64)]

  test('whatever digest stands above it', () => {
    verify(under(one, 'const a: A = { b: 1 }'))
    expect(() => verify(under(other, 'const a: A = { b: 1 }'))).not.toThrow()
  })

  test.each([
    ['another body', under(one, 'const a: A = { b: f() }')],
    ['what is no digest', under(`${'0'.repeat(60)}\nf()`, 'const a: A = { b: 1 }')],
    ['a line separator behind the digest', under(`${one}\u2028f()`, 'const a: A = { b: 1 }')],
  ])('unlike %s', (_, text) => {
    verify(under(one, 'const a: A = { b: 1 }'))
    expect(() => verify(text)).toThrow(UnsafeOutputError)
  })

  test('and what was refused is refused again', () => {
    for (const digest of [one, other, one])
      expect(() => verify(under(digest, 'const c: A = f()'))).toThrow(UnsafeOutputError)
  })
})

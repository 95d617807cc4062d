import { expect, test } from 'vitest'
import type { Exports } from '../src/manifest.ts'
import { publicSurface } from '../src/public-surface.ts'

function surface(files: Record<string, string>, exports: Exports = { '.': { types: './dist/index.d.ts' } }): string[] {
  return publicSurface({ manifest: { exports }, files: new Map(Object.entries(files)) })
}

test.each([
  ['export declare const a: 1, b: 2', ['a', 'b']],
  ['export declare function a(): void\nexport declare function a(x: 1): void', ['a']],
  ['export declare class A {}', ['A']],
  ['export interface A {}\nexport type B = A', ['type A', 'type B']],
  ["export { a, type B, c as d } from './b.ts'", ['a', 'd', 'type B']],
  ["export type { A } from './b.ts'", ['type A']],
  ['declare const a: 1\ninterface B {}\ntype C = 1\nexport { a, B, C as D }', ['a', 'type B', 'type D']],
  ['declare const a: 1\nexport { a as default }', ['default']],
  ['declare const _default: {}\nexport default _default', ['default']],
  ["export * as names from './b.ts'", ['names']],
  ["export * from 'hono'", ['* from hono']],
  ['declare const a: 1\nexport {}', []],
])('%j offers %j', (text, names) => {
  expect(surface({ 'dist/index.d.ts': text })).toEqual(names.map((name) => `. ${name}`))
})

test('what is passed on is listed by name, from any depth', () => {
  const files = {
    'dist/index.d.ts': "export * from './deep/b.ts'",
    'dist/deep/b.d.ts': "export declare const b: 1\nexport * from '../c.js'\nexport type * from './d.ts'",
    'dist/c.d.ts': 'export interface C {}',
    'dist/deep/d.d.ts': 'export declare class D {}\nexport type E = 1',
  }
  expect(surface(files)).toEqual(['. b', '. type C', '. type D', '. type E'])
})

test('every entry point, sorted; data without names', () => {
  const exports = { './package.json': './package.json', './b': { types: './b.d.ts' }, './closed': null }
  expect(surface({ 'b.d.ts': 'export declare const z: 1, a: 2' }, exports)).toEqual([
    './b a',
    './b z',
    './package.json (data)',
  ])
})

test('an entry point without declarations', () => {
  expect(() => surface({})).toThrow('dist/index.d.ts is not in the package')
  expect(() => surface({}, { '.': { default: './a.js' } })).toThrow('. has no "types"')
})

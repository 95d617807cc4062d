import { expect, test } from 'vitest'
import { publishedPackages } from '../src/rules/published-packages.ts'
import { clientManifest, findingsOf } from './tiny-repository.ts'

function messages(change: object): string[] {
  return findingsOf(publishedPackages, { 'packages/client/package.json': { ...clientManifest, ...change } })
}

test.each([
  [{ files: undefined }, 'list under "files" what the package ships.'],
  [{ files: [] }, 'list under "files" what the package ships.'],
  [{ sideEffects: true }, 'set "sideEffects": false, and have none.'],
  [{ sideEffects: undefined }, 'set "sideEffects": false, and have none.'],
  [{ type: 'commonjs' }, 'set "type": "module".'],
  [{ license: 'UNLICENSED' }, 'set "license": "MIT".'],
  [{ description: '' }, 'say in "description" what the package is.'],
  [{ engines: { node: '>=18' } }, 'set "engines": { "node": ">=20" }.'],
  [{ exports: undefined }, 'list every entry point under "exports".'],
  [{ exports: './dist/index.js' }, 'list every entry point under "exports".'],
])('%j', (change, message) => {
  expect(messages(change)).toEqual([expect.stringContaining(message)])
})

const own = { './package.json': './package.json' }
const conditions = { types: './dist/a.d.ts', default: './dist/a.js' }

test.each([
  [{ '.': conditions }, 'export "./package.json"'],
  [{ ...own, './*': conditions }, '"./*" has a wildcard'],
  [{ ...own, './a': { types: './dist/*.d.ts', default: './dist/a.js' } }, '"./a" has a wildcard'],
  [{ ...own, '.': './dist/a.js' }, '"." leads to code'],
  [{ ...own, '.': { browser: './dist/b.js', ...conditions } }, '"." leads to code'],
  [{ ...own, '.': { default: './dist/a.js', types: './dist/a.d.ts' } }, '"." leads to code'],
  [{ ...own, '.': { types: './dist/a.d.ts', default: './dist/a.js', import: './dist/a.js' } }, '"." leads to code'],
])('exports %j', (exports, message) => {
  expect(messages({ exports })).toEqual([expect.stringContaining(message)])
})

test('data needs no types, a target may be closed, and other conditions stand between types and default', () => {
  const browser = { types: './dist/a.d.ts', browser: './dist/b.js', default: './dist/a.js' }
  expect(messages({ exports: { ...own, './a.json': './dist/a.json', './b': browser, './internal': null } })).toEqual([])
})

test('a private package may do as it likes', () => {
  expect(messages({ private: true, type: undefined, exports: undefined })).toEqual([])
})

import { expect, test } from 'vitest'
import type { Manifest } from '../src/manifest.ts'
import { tarballFaults } from '../src/tarball-contents.ts'

function faults(files: Record<string, string>, manifest: Manifest = {}): string[] {
  const papers = { 'package.json': '{}', 'README.md': '', LICENSE: '' }
  return tarballFaults({ manifest, files: new Map(Object.entries({ ...papers, ...files })) })
}

test('what is built, exported and written about a package', () => {
  const manifest = { exports: { './formats.yaml': './formats.yaml' }, dependencies: { hono: '4.13.19' } }
  expect(faults({ 'dist/index.js': '', 'formats.yaml': '', 'CHANGELOG.md': '' }, manifest)).toEqual([])
})

test('data in a folder that has a README of its own', () => {
  const data = { 'bakery/claims.yaml': '', 'bakery/workflows/buy.arazzo.yaml': '' }
  expect(faults({ 'bakery/README.md': '', ...data })).toEqual([])
  expect(faults(data)).toHaveLength(2)
  expect(faults({ 'bakery/README.md': '', 'bakery/oven.ts': '', 'bakery/bread/README.md': '' })).toHaveLength(2)
})

test.each(['src/index.ts', 'turbo.json', 'formats.yaml', 'distribution/a.js'])('a stray: %s', (path) => {
  expect(faults({ [path]: '' })).toEqual([`${path} is neither built, exported nor a paper; take it out of "files".`])
})

test.each(['dist/a.test.js', 'dist/a.test-d.d.ts', 'dist/test/a.js', 'dist/tsconfig.tsbuildinfo'])('%s', (path) => {
  expect(faults({ [path]: '' })).toEqual([expect.stringContaining(`${path} is a test or a trace of a build`)])
})

test('a package without its papers', () => {
  expect(tarballFaults({ manifest: {}, files: new Map() })).toEqual([
    'README.md is missing; write it beside package.json.',
    "LICENSE is missing; pnpm takes the root's where there is one.",
  ])
})

const map = (content: object): string => JSON.stringify({ sourceRoot: '', sources: ['../src/a.ts'], ...content })

test('maps to sources that are not there are one fault', () => {
  expect(faults({ 'dist/a.js.map': map({}) })).toEqual([
    'dist/a.js.map points to sources that are not shipped; inline the sources or write no maps.',
  ])
  expect(faults({ 'dist/a.js.map': map({}), 'dist/a.d.ts.map': map({ sourcesContent: [null] }) })).toEqual([
    expect.stringContaining('dist/a.d.ts.map and 1 more point to sources'),
  ])
})

test('maps that hold their sources, or lie beside them', () => {
  expect(faults({ 'dist/a.js.map': map({ sourcesContent: ['export {}'] }) })).toEqual([])
  expect(faults({ 'dist/a.js.map': map({ sources: ['./a.ts'] }), 'dist/a.ts': '' })).toEqual([])
})

test.each(['workspace:*', 'catalog:'])('a version that only the workspace understands: %s', (version) => {
  expect(faults({}, { dependencies: { hono: version } })).toEqual([
    `hono is "${version}", which only this workspace understands; pack with pnpm.`,
  ])
})

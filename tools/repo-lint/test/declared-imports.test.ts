import { expect, test } from 'vitest'
import { declaredImports } from '../src/rules/declared-imports.ts'
import { clientManifest, findingsOf } from './tiny-repository.ts'

test('an import that no section names', () => {
  expect(findingsOf(declaredImports, { 'packages/client/src/a.ts': "import '@hono/node-server/ws'\n" })).toEqual([
    'packages/client/src/a.ts:1: add @hono/node-server to the dependencies of packages/client/package.json.',
  ])
})

test.each(['packages/client/src/a.ts', 'packages/client/src/deep/a.ts'])(
  'published code must not rest on a devDependency: %s',
  (path) => {
    expect(findingsOf(declaredImports, { [path]: "import type { A } from 'vitest'\n" })).toEqual([
      `${path}:1: add vitest to the dependencies of packages/client/package.json.`,
    ])
  },
)

test.each([
  'packages/client/src/a.test.ts',
  'packages/client/src/a.test-d.ts',
  'packages/client/test/clients.ts',
  'packages/client/vitest.config.ts',
  'tools/generate/src/a.ts',
])('%s is not published and may rest on one', (path) => {
  expect(findingsOf(declaredImports, { [path]: "import 'vitest/config'\n" })).toEqual([])
})

test.each(['node:fs', 'fs', 'astro:content', '#internal', '@/alias', './a.ts', '@domain-contracts/client'])(
  '%s is no dependency',
  (specifier) => {
    expect(findingsOf(declaredImports, { 'packages/client/src/a.ts': `import '${specifier}'\n` })).toEqual([])
  },
)

test.each([
  ['hast', '@types/hast'],
  ['@scope/tree', '@types/scope__tree'],
])('the types of %s are installed as %s', (name, types) => {
  const importing = { 'packages/client/src/a.ts': `import type { A } from '${name}'\n` }
  const depending = (section: string): object => ({ ...clientManifest, [section]: { [types]: '3.0.5' } })
  expect(
    findingsOf(declaredImports, { ...importing, 'packages/client/package.json': depending('devDependencies') }),
  ).toHaveLength(1)
  expect(
    findingsOf(declaredImports, { ...importing, 'packages/client/package.json': depending('peerDependencies') }),
  ).toEqual([])
})

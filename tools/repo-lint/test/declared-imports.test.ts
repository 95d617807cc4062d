import { expect, test } from 'vitest'
import { declaredImports } from '../src/rules/declared-imports.ts'
import { findingsOf } from './tiny-repository.ts'

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

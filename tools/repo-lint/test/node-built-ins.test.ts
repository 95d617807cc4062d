import { expect, test } from 'vitest'
import { nodeBuiltIns } from '../src/rules/node-built-ins.ts'
import { findingsOf } from './tiny-repository.ts'

test.each(['node:fs', 'fs', 'node:fs/promises', 'node:sqlite'])('%s in a package', (specifier) => {
  expect(findingsOf(nodeBuiltIns, { 'packages/client/src/a.ts': `\nexport * from '${specifier}'\n` })).toEqual([
    `packages/client/src/a.ts:2: ${specifier} does not exist in browsers and workers; use a web API or take it as a parameter.`,
  ])
})

test.each(['packages/sandbox/src/store/a.ts', 'packages/validators/src/commander.ts', 'packages/client/src/node/a.ts'])(
  'at %s',
  (path) => {
    expect(findingsOf(nodeBuiltIns, { [path]: "import 'node:fs'\n" })).toHaveLength(1)
  },
)

test.each([
  'packages/sandbox/src/node/deep/a.ts',
  'packages/sandbox/src/bin/a.ts',
  'packages/validators/src/bin/a.ts',
  'packages/validators/src/command/a.ts',
  'packages/validators/src/command.ts',
  'packages/docs/src/build/a.ts',
  'packages/test-browser/src/a.ts',
  'packages/client/src/a.test.ts',
  'packages/client/test/a.ts',
  'tools/generate/src/a.ts',
  'specs/tools/a.ts',
])('not at %s', (path) => {
  expect(findingsOf(nodeBuiltIns, { [path]: "import 'node:fs'\n" })).toEqual([])
})

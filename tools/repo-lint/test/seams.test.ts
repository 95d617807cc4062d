import { expect, test } from 'vitest'
import { seamModules } from '../src/rules/seams.ts'
import { clientManifest, findingsOf } from './tiny-repository.ts'

test.each([
  ['openapi-fetch', 'packages/client/src/create-client.ts', 'packages/client/src/openapi-fetch.ts'],
  ['openapi-fetch', 'packages/client/test/a.test.ts', 'packages/client/src/openapi-fetch.ts'],
  ['openapi-typescript', 'tools/generate/src/generate.ts', 'tools/generate/src/types-file.ts'],
])('%s named in %s', (dependency, path, module) => {
  expect(findingsOf(seamModules, { [path]: `import type { A } from '${dependency}'\n` })).toEqual([
    `${path}:1: only ${module} names ${dependency}; use what it exports.`,
  ])
})

test('another package that depends on it', () => {
  const domainee = { ...clientManifest, name: 'd', devDependencies: { 'openapi-fetch': '0.17.0' }, dependencies: {} }
  expect(findingsOf(seamModules, { 'packages/domainee/package.json': domainee })).toEqual([
    expect.stringMatching(
      /^packages\/domainee\/package\.json:\d+: only packages\/client\/src\/openapi-fetch\.ts names/u,
    ),
  ])
})

test('a package with a longer name is another package', () => {
  const path = 'packages/client/src/a.ts'
  expect(findingsOf(seamModules, { [path]: "import type { A } from 'openapi-typescript-helpers'\n" })).toEqual([])
})

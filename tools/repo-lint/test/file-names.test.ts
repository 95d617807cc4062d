import { expect, test } from 'vitest'
import { fileNames } from '../src/rules/file-names.ts'
import { findingsOf } from './tiny-repository.ts'

test.each([
  ['packages/client/src/baseUrl.ts', 'baseUrl.ts'],
  ['packages/client/src/base_url.ts', 'base_url.ts'],
  ['packages/client/src/BaseUrl.ts', 'BaseUrl.ts'],
  ['packages/client/Src/base-url.ts', 'Src'],
  ['packages/client/src/base--url.ts', 'base--url.ts'],
  ['specs/devpayr/paths/ApiStatus.yaml', 'ApiStatus.yaml'],
  ['docs/Read me.md', 'Read me.md'],
])('%s', (path, name) => {
  expect(findingsOf(fileNames, { [path]: '' })).toEqual([`${path}: write "${name}" in kebab-case.`])
})

test.each(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'test-helpers', 'string-utils'])('%s', (name) => {
  expect(findingsOf(fileNames, { [`packages/client/src/${name}.ts`]: '' })).toEqual([
    `packages/client/src/${name}.ts: "${name}.ts" says nothing; name it after its one concept.`,
  ])
  expect(findingsOf(fileNames, { [`packages/client/${name}/index.ts`]: '' })).toHaveLength(1)
})

test.each([
  'packages/client/src/base-url.test-d.ts',
  'packages/client/src/utility-classes.ts',
  'decisions/0001-ended-dependencies.md',
  'README.md',
  'packages/client/CHANGELOG.md',
  'LICENSE',
  'CODE_OF_CONDUCT.md',
  '.github/ISSUE_TEMPLATE/bug.yml',
  '.changeset/config.json',
  '.oxlintrc.json',
  'tsconfig.base.json',
  'specs/devpayr/components/schemas/ApiStatus.yaml',
  'packages/docs/src/components/TypeLabel.astro',
  'packages/docs/src/pages/[api]/operations/[operationId].astro',
])('%s passes', (path) => {
  expect(findingsOf(fileNames, { [path]: '' })).toEqual([])
})

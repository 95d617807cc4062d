import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { publicPackages } from '../src/public-packages.ts'
import { acceptedLicenses, licensesAsMarkdown, listRuntimeDependencies } from '../src/supply-chain.ts'
import { repositoryRoot } from './scratch-repository.ts'

describe('what users install', () => {
  const names = publicPackages(repositoryRoot).map(({ name }) => name)
  const dependencies = listRuntimeDependencies(repositoryRoot, names)

  test('includes the frozen runtime at its exact version', () => {
    expect(dependencies).toContainEqual({ name: 'openapi-fetch', version: '0.17.0', license: 'MIT' })
  })

  test('has licences that nobody has to ask about', () => {
    const others = dependencies.filter(({ license }) => !acceptedLicenses.has(license))
    expect(licensesAsMarkdown(others)).toBe(licensesAsMarkdown([]))
  })
})

test('every dependency outside of the repository is pinned exactly, and only Node may run a script at install', () => {
  const workspace: unknown = parse(readFileSync(join(repositoryRoot, 'pnpm-workspace.yaml'), 'utf8'))
  expect(workspace).toMatchObject({ allowBuilds: { node: true, esbuild: false } })
  // The line above has seen both objects.
  expect(Object.entries(Reflect.get(workspace as object, 'allowBuilds') as object).filter(([, allowed]) => allowed === true)).toStrictEqual([['node', true]]) // prettier-ignore
})

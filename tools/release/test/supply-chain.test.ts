import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { member } from '../src/json.ts'
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

describe('what this repository installs', () => {
  const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/
  const workspace: unknown = parse(readFileSync(join(repositoryRoot, 'pnpm-workspace.yaml'), 'utf8'))

  test('is pinned exactly, here or in the catalog', () => {
    const manifests = globSync(['package.json', 'specs/package.json', '{packages,tools}/*/package.json'], {
      cwd: repositoryRoot,
    })
    expect(manifests.length).toBeGreaterThan(10)
    const ranges = manifests.flatMap((file) => {
      const manifest: unknown = JSON.parse(readFileSync(join(repositoryRoot, file), 'utf8'))
      return ['dependencies', 'devDependencies']
        .flatMap((kind) => Object.entries(member(manifest, kind) ?? {}))
        .map(([name, version]) => `${file}: ${name} ${String(version)}`)
    })
    const catalog = Object.entries(member(workspace, 'catalog') ?? {}).map(
      ([name, version]) => `catalog: ${name} ${String(version)}`,
    )
    const loose = [...ranges, ...catalog].filter(
      (line) => !/ (workspace:\*|catalog:)$/.test(line) && !exact.test(line.split(' ').at(-1) ?? ''),
    )
    expect(loose).toStrictEqual([])
    expect(ranges).toContain('packages/client/package.json: openapi-fetch 0.17.0')
    expect(ranges).toContain('tools/generate/package.json: openapi-typescript 7.13.0')
  })

  test('runs no script at install but the one that links Node', () => {
    const allowed = Object.entries(member(workspace, 'allowBuilds') ?? {}).filter(([, runs]) => runs !== false)
    expect(allowed).toStrictEqual([['node', true]])
  })
})

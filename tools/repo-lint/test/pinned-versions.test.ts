import { expect, test } from 'vitest'
import { pinnedVersions } from '../src/rules/pinned-versions.ts'
import { clientManifest, findingsOf, generateManifest } from './tiny-repository.ts'

test.each([
  '^4.0.0',
  '~4.0.0',
  '>=4',
  '4',
  '4.x',
  '*',
  'latest',
  'github:honojs/hono',
  'npm:hono@^4.0.0',
  'workspace:*',
  'catalog:',
])('%s is not exact', (version) => {
  expect(
    findingsOf(pinnedVersions, {
      'packages/client/package.json': { ...clientManifest, dependencies: { hono: version } },
    }),
  ).toEqual([
    expect.stringMatching(/^packages\/client\/package\.json:\d+: pin hono exactly or take it from the catalog/u),
  ])
})

test.each(['4.13.19', '5.0.0-rc.1', 'npm:@scope/hono@4.13.19'])('%s is', (version) => {
  const change = { ...clientManifest, devDependencies: { hono: version } }
  expect(findingsOf(pinnedVersions, { 'packages/client/package.json': change })).toEqual([])
})

test('a peer may be a range', () => {
  const change = { ...clientManifest, peerDependencies: { pg: '^8.0.0' } }
  expect(findingsOf(pinnedVersions, { 'packages/client/package.json': change })).toEqual([])
})

test('a package of the workspace is taken from the workspace', () => {
  const change = { ...clientManifest, dependencies: { '@domain-contracts/validators': '0.0.0' } }
  expect(findingsOf(pinnedVersions, { 'packages/client/package.json': change })).toEqual([
    expect.stringContaining('write "workspace:*" for @domain-contracts/validators.'),
  ])
})

test('the root and the catalog are pinned too', () => {
  expect(
    findingsOf(pinnedVersions, {
      'package.json': { private: true, devDependencies: { turbo: '^2.0.0' } },
      'pnpm-workspace.yaml': 'catalog:\n  vitest: ^5.0.0\n',
    }),
  ).toEqual([
    'pnpm-workspace.yaml:2: pin vitest exactly, not ^5.0.0.',
    expect.stringContaining('package.json:4: pin turbo exactly'),
  ])
})

test.each(['openapi-typescript', 'openapi-fetch', '@redocly/cli'])('%s has one version everywhere', (name) => {
  const manifests = (other: string): Record<string, string | object> => ({
    'packages/client/package.json': { ...clientManifest, dependencies: { [name]: '1.0.0' } },
    'tools/generate/package.json': { ...generateManifest, dependencies: { [name]: other } },
    'pnpm-workspace.yaml': `catalog:\n  vitest: 5.1.1\n  '${name}': 1.0.0\n`,
  })
  expect(findingsOf(pinnedVersions, manifests('1.0.0'))).toEqual([])
  expect(findingsOf(pinnedVersions, manifests('catalog:'))).toEqual([])
  expect(findingsOf(pinnedVersions, manifests('1.0.1'))).toEqual([
    expect.stringContaining(
      `packages/client/package.json:24: ${name} has one version everywhere, found 1.0.0 and 1.0.1`,
    ),
    expect.stringContaining(`tools/generate/package.json:10: ${name} has one version everywhere`),
  ])
})

import { createRepository, type Repository, type RuntimeDependency } from '../src/repository.ts'
import type { Rule } from '../src/rule.ts'
import { commands } from '../src/rules/package-scripts.ts'

const { build, ...checks } = commands

function publishedPackage(name: string, dependencies: Record<string, string>): object {
  return {
    name: `@domain-contracts/${name}`,
    description: `The ${name}`,
    license: 'MIT',
    files: ['dist'],
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './package.json': './package.json',
    },
    scripts: { build, ...checks },
    dependencies,
    devDependencies: { vitest: 'catalog:' },
    engines: { node: '>=20' },
  }
}

export const validatorsManifest: object = publishedPackage('validators', {})
export const clientManifest: object = publishedPackage('client', {
  '@domain-contracts/validators': 'workspace:*',
  'openapi-fetch': '0.17.0',
})
export const generateManifest: object = {
  name: '@domain-contracts/generate',
  private: true,
  scripts: checks,
  dependencies: { 'openapi-typescript': '7.13.0' },
  devDependencies: { vitest: 'catalog:' },
}
export const turboSettings: object = {
  tasks: {
    build: { outputs: ['dist/**'] },
    typecheck: { outputs: [] },
    lint: { inputs: ['$TURBO_DEFAULT$'], outputs: [] },
    test: { dependsOn: ['build'], outputs: ['test-results.json'] },
  },
}

const files: Readonly<Record<string, string | object>> = {
  'package.json': { name: 'root', private: true, devDependencies: { turbo: '2.11.11' } },
  'pnpm-workspace.yaml': 'catalog:\n  vitest: 5.1.1\n',
  'pnpm-lock.yaml': 'packages:\n  hono@4.13.19:\n    resolution: {integrity: sha512-abc}\n',
  'turbo.json': turboSettings,
  'tools/generate/package.json': generateManifest,
  'tools/generate/src/types-file.ts': "import openapiTS from 'openapi-typescript'\nexport const types = openapiTS\n",
  'packages/validators/package.json': validatorsManifest,
  'packages/validators/src/index.ts': 'export const hostname = 1\n',
  'packages/client/package.json': clientManifest,
  'packages/client/src/openapi-fetch.ts': "export { default } from 'openapi-fetch'\n",
  'packages/client/src/index.ts': "import { hostname } from '@domain-contracts/validators'\nexport { hostname }\n",
}

/** A repository that no rule finds fault with, changed: a text or a JSON value by path, null takes a file away. */
export function tinyRepository(
  changes: Readonly<Record<string, string | object | null>> = {},
  runtimeDependencies: readonly RuntimeDependency[] = [],
): Repository {
  const texts = new Map<string, string>()
  for (const [path, value] of Object.entries({ ...files, ...changes })) {
    if (value !== null) texts.set(path, typeof value === 'string' ? value : JSON.stringify(value, null, 2))
  }
  return createRepository(texts, runtimeDependencies)
}

/** What one rule says about the changed repository, as `file:line: message`. */
export function findingsOf(
  rule: Rule,
  changes?: Readonly<Record<string, string | object | null>>,
  runtimeDependencies?: readonly RuntimeDependency[],
): string[] {
  return [...rule.check(tinyRepository(changes, runtimeDependencies))].map(
    ({ file, line, message }) => `${file}${line === undefined ? '' : `:${line}`}: ${message}`,
  )
}

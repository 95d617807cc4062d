import { expect, test } from 'vitest'
import { importDirection } from '../src/rules/import-direction.ts'
import { clientManifest, findingsOf, generateManifest, validatorsManifest } from './tiny-repository.ts'

const dependency = (name: string): object => ({ [`@domain-contracts/${name}`]: 'workspace:*' })

test.each([
  ['packages/validators', 'client', { ...validatorsManifest, dependencies: dependency('client') }],
  ['packages/validators', 'client', { ...validatorsManifest, devDependencies: dependency('client') }],
  ['tools/generate', 'validators', { ...generateManifest, dependencies: dependency('validators') }],
  ['packages/domainee', 'devpayr', { ...clientManifest, name: 'x', dependencies: dependency('devpayr') }],
])('%s must not depend on %s', (folder, used, manifest) => {
  const [first, ...rest] = findingsOf(importDirection, {
    [`${folder}/package.json`]: manifest,
    'packages/devpayr/package.json': { ...clientManifest, name: '@domain-contracts/devpayr' },
  })
  expect(first).toMatch(new RegExp(`^${folder}/package.json:\\d+: ${folder} uses packages/${used}, not a layer below`))
  expect(rest).toEqual([])
})

test('no package uses a tool, though the generator stands below', () => {
  expect(
    findingsOf(importDirection, {
      'packages/client/package.json': { ...clientManifest, devDependencies: dependency('generate') },
    }),
  ).toEqual([expect.stringContaining('packages/client uses tools/generate, no package uses a tool')])
})

test.each([
  ['client', []],
  ['generate', []],
  ['bench', [expect.stringContaining('tools/release uses tools/bench, not a layer below')]],
])('a tool uses packages and the generator, not another tool: %s', (name, findings) => {
  const changes = {
    'tools/release/package.json': { ...generateManifest, name: 'release', dependencies: dependency(name) },
    'tools/bench/package.json': { ...generateManifest, name: '@domain-contracts/bench' },
  }
  expect(findingsOf(importDirection, changes)).toEqual(findings)
})

test.each([
  ['an import', "import { a } from '@domain-contracts/client'"],
  ['a type', "import type { A } from '@domain-contracts/client'"],
  ['a re-export', "export * from '@domain-contracts/client/deep'"],
  ['a dynamic import', "export const a = import('@domain-contracts/client')"],
  ['an import type', "export type A = import('@domain-contracts/client').A"],
])('%s upward is found at its line', (_, line) => {
  expect(findingsOf(importDirection, { 'packages/validators/src/a.ts': `\n${line}\n` })).toEqual([
    'packages/validators/src/a.ts:2: packages/validators uses packages/client, not a layer below; move what is needed down, or the user of it up.',
  ])
})

test('a test keeps the direction too, and may import its own package', () => {
  expect(
    findingsOf(importDirection, {
      'packages/validators/test/a.test.ts':
        "import '@domain-contracts/validators'\nawait import('@domain-contracts/client')\n",
    }),
  ).toEqual([expect.stringContaining('packages/validators/test/a.test.ts:2: ')])
})

test.each(['../../validators/src/index.ts', '../../../turbo.json', '../../../../elsewhere.ts', '../../nowhere.ts'])(
  'a relative import must stay in its package: %s',
  (specifier) => {
    expect(findingsOf(importDirection, { 'packages/client/src/a.ts': `import '${specifier}'\n` })).toEqual([
      `packages/client/src/a.ts:1: ${specifier} leaves packages/client; import the package by name.`,
    ])
  },
)

test.each(['./index.ts', '../package.json', './deep/../index.ts', '..'])('%s stays in its package', (specifier) => {
  expect(findingsOf(importDirection, { 'packages/client/src/a.ts': `import '${specifier}'\n` })).toEqual([])
})

test('the script of an Astro page counts, at its line', () => {
  expect(
    findingsOf(importDirection, {
      'packages/client/src/page.astro': "---\nconst a = 1\nimport '../../docs/a.ts'\n---\n<p>import '../../x'</p>\n",
    }),
  ).toEqual([expect.stringContaining('packages/client/src/page.astro:3: ../../docs/a.ts leaves packages/client')])
})

test('a file that is read as text may stand in a package below, not in one above', () => {
  const findings = findingsOf(importDirection, {
    'packages/client/src/a.ts': "import rows from '../../validators/test/rows.json?raw'\nexport { rows }\n",
    'packages/validators/src/a.ts': "import rows from '../../client/test/rows.json?raw'\nexport { rows }\n",
  })
  expect(findings).toEqual([expect.stringContaining('packages/validators/src/a.ts:1: ')])
})

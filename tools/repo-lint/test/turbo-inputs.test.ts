import { expect, test } from 'vitest'
import { turboInputs } from '../src/rules/turbo-inputs.ts'
import { findingsOf } from './tiny-repository.ts'

const reading = (expression: string): Record<string, string> => ({
  'packages/client/test/a.test.ts': `\n${expression}\n`,
})
const declaring = (...inputs: string[]): Record<string, object> => ({
  'packages/client/turbo.json': { extends: ['//'], tasks: { test: { inputs } } },
})

test.each([
  ["readFileSync(new URL('../../../turbo.json', import.meta.url))", 'turbo.json'],
  ["resolve(import.meta.dirname, '../../..')", 'the root'],
  ["resolve(dirname(fileURLToPath(import.meta.url)), '../../domainee/src')", 'packages/domainee/src'],
  ["import.meta.glob('../../../specs/*/claims.yaml')", 'specs'],
  ["new URL('../../validators/test/corpora/a.json', import.meta.url)", 'packages/validators/test/corpora/a.json'],
  ["new URL('../../validators/README.md', import.meta.url)", 'packages/validators/README.md'],
])('%s', (expression, what) => {
  expect(findingsOf(turboInputs, reading(expression))).toEqual([
    `packages/client/test/a.test.ts:2: ${what} is read; say what of it in packages/client/turbo.json: "$TURBO_ROOT$/...".`,
  ])
})

test.each([
  ['its own files', "new URL('../src/index.ts', import.meta.url)"],
  ['its own folder', "resolve(import.meta.dirname, '..')"],
  ['what a dependency is built from', "new URL('../../validators/src/index.ts', import.meta.url)"],
  ['a text that is no path from here', "join(folder, '../../..')"],
])('%s', (_, expression) => {
  expect(findingsOf(turboInputs, reading(expression))).toEqual([])
})

test.each([
  ["new URL('../../../turbo.json', import.meta.url)", '$TURBO_ROOT$/turbo.json'],
  ["resolve(import.meta.dirname, '../../..')", '$TURBO_ROOT$/package.json'],
  ["import.meta.glob('../../../specs/*/claims.yaml')", '$TURBO_ROOT$/specs/*/claims.yaml'],
  ["new URL('../../../specs/a/claims.yaml', import.meta.url)", '$TURBO_ROOT$/specs/**'],
])('%s is declared by %s', (expression, input) => {
  expect(findingsOf(turboInputs, { ...reading(expression), ...declaring('src/**', input) })).toEqual([])
})

test.each(['$TURBO_ROOT$/turbo.jsonc/x', '!$TURBO_ROOT$/turbo.json', '$TURBO_DEFAULT$', 'turbo.json'])(
  'turbo.json is not declared by %s',
  (input) => {
    const expression = "new URL('../../../other.json', import.meta.url)"
    expect(findingsOf(turboInputs, { ...reading(expression), ...declaring(input) })).toHaveLength(1)
  },
)

test.each([
  ['node tools/generate/src/cli.ts', 0],
  ['node tools/other/src/cli.ts', 1],
])('a root task that runs the code declares for it: %s', (script, count) => {
  const changes = {
    'tools/generate/src/cli.ts': "resolve(import.meta.dirname, '../../../specs')\n",
    'package.json': { private: true, scripts: { check: script } },
    'turbo.json': { tasks: { '//#check': { inputs: ['specs/*/openapi.yaml'], outputs: [] } } },
  }
  expect(findingsOf(turboInputs, changes)).toHaveLength(count)
})

test("a file of no package is read by no package's task", () => {
  expect(findingsOf(turboInputs, { 'vitest.config.ts': "resolve(import.meta.dirname, '..')\n" })).toEqual([])
})

import { expect, test } from 'vitest'
import { turboTasks } from '../src/rules/turbo-tasks.ts'
import { clientManifest, findingsOf, turboSettings } from './tiny-repository.ts'

const scripts = { scripts: { lint: 'oxlint', test: 'vitest run', bundle: 'x' } }
const client = { ...clientManifest, ...scripts }

function rootTask(name: string, task: object): string[] {
  const { tasks } = { tasks: {}, ...turboSettings }
  return findingsOf(turboTasks, {
    'package.json': { private: true, scripts: { check: 'x' } },
    'turbo.json': { tasks: { ...tasks, [name]: task } },
  })
}

function packageTask(name: string, task: object, settings: object = { extends: ['//'] }): string[] {
  return findingsOf(turboTasks, {
    'packages/client/package.json': client,
    'packages/client/turbo.json': { ...settings, tasks: { [name]: task } },
  })
}

test.each(['lint', 'bundle', '//#check'])('%s declares inputs and outputs', (name) => {
  expect(rootTask(name, {})).toEqual([
    expect.stringContaining(`declare the outputs of "${name}"`),
    expect.stringContaining(`declare the inputs of "${name}"`),
  ])
  expect(rootTask(name, { inputs: ['src/**'], outputs: [] })).toEqual([])
})

test.each(['build', 'typecheck'])('%s reads its whole package and declares outputs only', (name) => {
  expect(rootTask(name, {})).toEqual([expect.stringContaining(`declare the outputs of "${name}"`)])
  expect(rootTask(name, { outputs: [] })).toEqual([])
})

test('a task that is never cached has nothing to declare', () => {
  expect(rootTask('//#check', { cache: false })).toEqual([])
})

test("a package's task takes from the root's what it does not say, a new one has nothing to take", () => {
  expect(packageTask('lint', { dependsOn: ['build'] })).toEqual([])
  expect(packageTask('bundle', { inputs: ['src/**'] })).toEqual([
    expect.stringMatching(/^packages\/client\/turbo\.json:6: declare the outputs of "bundle"/u),
  ])
})

test.each([{}, { extends: ['other'] }])('a file of a package that extends something else: %j', (settings) => {
  expect(packageTask('lint', {}, settings)).toEqual(['packages/client/turbo.json: extend the root: "extends": ["//"].'])
})

test.each(['buidl', '^buidl', '@domain-contracts/client#publish', '@domain-contracts/nowhere#build', '//#nothing'])(
  'a dependency on %s, which does not exist',
  (dependency) => {
    expect(packageTask('lint', { dependsOn: [dependency] })).toEqual([
      expect.stringContaining(`"lint" depends on "${dependency}", which does not exist.`),
    ])
  },
)

test.each(['build', '^build', '@domain-contracts/validators#build'])('a dependency on %s', (dependency) => {
  expect(packageTask('lint', { dependsOn: [dependency] })).toEqual([])
})

test('a task without a script', () => {
  expect(packageTask('publish', { inputs: [], outputs: [] })).toEqual([
    expect.stringContaining('"publish" has no script "publish" in its package.json to run.'),
  ])
  expect(rootTask('//#nothing', { inputs: [], outputs: [] })).toEqual([
    expect.stringContaining('"//#nothing" has no script "nothing"'),
  ])
})

test('results that the script writes are restored with it', () => {
  const changes = {
    'packages/client/package.json': { ...client, scripts: { test: 'vitest run --outputFile.json=results.json' } },
    'packages/client/turbo.json': { extends: ['//'], tasks: { test: { inputs: ['src/**'] } } },
  }
  expect(findingsOf(turboTasks, changes)).toEqual([
    expect.stringContaining('"test" writes results.json; add it to its outputs.'),
  ])
})

test('comments and commas at the end are read, as Turbo reads them', () => {
  const text = '{\n  // why\n  "extends": ["//"], /* why */\n  "tasks": { "lint": { "outputs": [], }, },\n}\n'
  expect(
    findingsOf(turboTasks, { 'packages/client/package.json': client, 'packages/client/turbo.json': text }),
  ).toEqual([])
})

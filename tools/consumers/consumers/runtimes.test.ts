import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createProject } from '../src/create-project.ts'
import { entryPointsOf } from '../src/entry-points.ts'
import { javascriptOf, readProgram } from '../src/program.ts'
import { run, type Ended } from '../src/run.ts'
import { commandOf, runtimes, type Runtime } from '../src/runtimes.ts'
import { createScratchFolder } from '../src/scratch-folder.ts'
import { expectedLines } from './expected-lines.ts'

// All but what serves, which has a test of its own.
const entryPoints = inject('tarballs')
  .flatMap(entryPointsOf)
  .filter((name) => name !== '@domain-contracts/sandbox/node')
const everyEntryPoint = `const loaded = []
for (const name of ${JSON.stringify(entryPoints)}) if (Object.keys(await import(name)).length > 0) loaded.push(name)
console.log(JSON.stringify(loaded))
`

// The runtimes are installed apart from the project that they run.
const tools = createScratchFolder('runtimes')
const project = createScratchFolder('runtime-project')
afterAll(() => {
  tools[Symbol.dispose]()
  project[Symbol.dispose]()
})

beforeAll(async () => {
  await createProject({
    folder: tools.path,
    tarballs: [],
    dependencies: Object.fromEntries(runtimes.map(({ dependency }) => dependency)),
  })
  await createProject({
    folder: project.path,
    tarballs: inject('tarballs'),
    files: {
      'use-packages.js': javascriptOf('use-packages.ts'),
      'main.js': javascriptOf('main.ts'),
      'main-without-json-imports.js': javascriptOf('main-without-json-imports.ts'),
      'main.cjs': readProgram('main.cjs'),
      'serve.js': javascriptOf('serve.ts'),
      'every-entry-point.js': everyEntryPoint,
    },
  })
})

function runOn(runtime: Runtime, script: string, ...permissions: readonly string[]): Promise<Ended> {
  const [command, ...args] = commandOf(runtime, tools.path)
  return run(command, [...args, ...(runtime.title.startsWith('Deno') ? permissions : []), script], {
    cwd: project.path,
    env: { DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1', DENO_DIR: join(tools.path, 'deno-cache') },
  })
}

// Deno gets no permission here: whatever reached for the network, a file or the environment would be refused.
test.each(runtimes)('every package works in process on $title', async (runtime) => {
  expect(await linesOf(runtime, runtime.importsJson ? 'main.js' : 'main-without-json-imports.js')).toEqual(
    expectedLines,
  )
})

test.each(runtimes)('every entry point can be imported, with no optional peer there, on $title', async (runtime) => {
  expect(entryPoints).not.toEqual([])
  // Deno has to look for packages whose names are not written out in an import.
  expect(await linesOf(runtime, 'every-entry-point.js', '--allow-read=.')).toEqual(entryPoints)
})

test.each(runtimes.filter(({ requiresEsm }) => requiresEsm))(
  'every package can be required on $title',
  async (runtime) => {
    expect(await linesOf(runtime, 'main.cjs', '--allow-read=.')).toEqual(expectedLines)
  },
)

test.each(runtimes.filter(({ hasSqlite }) => hasSqlite))('the sandbox is served on $title', async (runtime) => {
  expect(await linesOf(runtime, 'serve.js', '--allow-net=127.0.0.1')).toEqual(['janesbakery.com'])
})

test.each(runtimes.filter(({ hasSqlite }) => !hasSqlite))(
  'serving the sandbox fails with the name of what is missing on $title',
  async (runtime) => {
    const { code, stdout, stderr } = await runOn(runtime, 'serve.js')
    expect(code).not.toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toContain('node:sqlite')
  },
)

/** Runs a program that prints an array of lines and nothing else. */
async function linesOf(runtime: Runtime, script: string, ...permissions: readonly string[]): Promise<unknown> {
  const { code, stdout, stderr } = await runOn(runtime, script, ...permissions)
  expect({ code, stderr: withoutWarnings(stderr) }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

/** Node warns of what it still calls experimental: JSON imports, `require` of ES modules, SQLite. */
function withoutWarnings(stderr: string): string {
  return stderr.replaceAll(/^\(node:\d+\) ExperimentalWarning: .*\n|^\(Use `.* --trace-warnings.*\n/gm, '')
}

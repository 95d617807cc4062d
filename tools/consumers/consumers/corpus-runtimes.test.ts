import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createProject } from '../src/create-project.ts'
import { repository } from '../src/published-packages.ts'
import { run, runToSuccess } from '../src/run.ts'
import { commandOf, runtimes } from '../src/runtimes.ts'
import { createScratchFolder } from '../src/scratch-folder.ts'
import { startServer } from '../src/serve-process.ts'

// The validators ask each runtime's own URL parser about names that are not ASCII, so each is asked about every row of
// their tests. Chromium is among the validators' own tests.
const tests = join(repository, 'packages/validators/test')
const corpora = readdirSync(join(tests, 'corpora')).map((file) => {
  // First-party data of a known shape.
  const read = JSON.parse(readFileSync(join(tests, 'corpora', file), 'utf8')) as { readonly cases?: readonly unknown[] }
  return [basename(file, '.json'), read.cases ?? read] as const
})

// A string in a module, and not JSON, so that every runtime can import it and no unseen character is changed on the way.
const rows = `export const rows = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(corpora)))})\n`
const ask = `import * as api from '@domain-contracts/validators'
import { disagreements } from './disagreements.js'
import { rows } from './rows.js'
const { edges, ...corpora } = rows
// Again and again: what an engine compiles when code is warm has answered otherwise than what it began with.
const passes = Array.from({ length: 20 }, () => disagreements(api, corpora, edges))
export const answer = { asked: Object.keys(rows), lines: [...new Set(passes.flat())] }
`
const worker = `import { answer } from './ask.js'
export default { fetch: () => Response.json(answer) }
`
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed "bundle.js")],
    compatibilityDate = "2026-01-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`
// The URL parser of Node 20.0 loses addresses in other digits. They are refused there too, as something else.
const misreadBefore20_1 = /: (?:invalid_url|ipv4_invalid), not (?:private_address|ipv4_invalid|invalid_url)$/
const agreed = { asked: corpora.map(([name]) => name), lines: [] }

const tools = createScratchFolder('corpus-runtimes')
const project = createScratchFolder('corpus-project')
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
    tarballs: inject('tarballs').filter(({ name }) => name === '@domain-contracts/validators'),
    dependencies: { esbuild: '0.28.2', workerd: '1.20261117.1' },
    files: {
      'disagreements.js': stripTypeScriptTypes(readFileSync(join(tests, 'disagreements.ts'), 'utf8')),
      'rows.js': rows,
      'ask.js': ask,
      'main.js': "import { answer } from './ask.js'\nconsole.log(JSON.stringify(answer))\n",
      'worker.js': worker,
      'workerd.capnp': config,
    },
  })
})

test.each(runtimes)('$title answers every row of the validators’ corpora as they say', async (runtime) => {
  const [command, ...args] = commandOf(runtime, tools.path)
  const env = { DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1', DENO_DIR: join(tools.path, 'deno-cache') }
  const { code, stdout, stderr } = await run(command, [...args, 'main.js'], { cwd: project.path, env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  // What the program prints.
  const { asked, lines } = JSON.parse(stdout) as typeof agreed & { readonly lines: readonly string[] }
  expect(asked).toEqual(agreed.asked)
  expect(lines.filter((line) => runtime.title !== 'Node 20.0.0' || !misreadBefore20_1.test(line))).toEqual([])
})

test('workerd answers every row of the validators’ corpora as they say', async () => {
  const bundling = ['worker.js', '--bundle', '--outfile=bundle.js', '--format=esm', '--target=es2022']
  await runToSuccess('node_modules/.bin/esbuild', bundling, { cwd: project.path })
  const script = "process.stdout.write(require('workerd').default)"
  // The binary itself: the launcher in front of it would not pass a signal on.
  const workerd = await runToSuccess(process.execPath, ['--eval', script], { cwd: project.path })
  await using server = await startServer(workerd, ['serve', 'workerd.capnp', '--control-fd=3'], project.path)
  // The line that workerd writes when a socket listens.
  const { port } = JSON.parse(server.announcement) as { readonly port: number }
  const response = await fetch(`http://127.0.0.1:${port}/`)
  const body: unknown = await response.json().catch(() => server.stderr())
  expect(body).toEqual(agreed)
})

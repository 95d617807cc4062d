import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createProject } from '../src/create-project.ts'
import { javascriptOf } from '../src/program.ts'
import { run, runToSuccess } from '../src/run.ts'
import { createScratchFolder } from '../src/scratch-folder.ts'
import { startServer } from '../src/serve-process.ts'
import { expectedLines } from './expected-lines.ts'

// No compatibility flags: a worker without Node's built-ins.
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed "bundle.js")],
    compatibilityDate = "2026-01-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`

const project = createScratchFolder('worker')
afterAll(() => project[Symbol.dispose]())

beforeAll(() =>
  createProject({
    folder: project.path,
    tarballs: inject('tarballs'),
    dependencies: { esbuild: '0.28.2', workerd: '1.20261117.1' },
    files: {
      'workerd.capnp': config,
      'worker.js': javascriptOf('worker.ts'),
      'use-packages.js': javascriptOf('use-packages.ts'),
    },
  }),
)

test('every package works in workerd, bundled as wrangler does', async () => {
  const conditions = ['--conditions=workerd,worker,browser', '--format=esm', '--target=es2022']
  const { code, stderr } = await run(
    'node_modules/.bin/esbuild',
    ['worker.js', '--bundle', '--outfile=bundle.js', ...conditions, '--log-level=warning'],
    { cwd: project.path },
  )
  // No warning either: none of an import that does nothing, none of a built-in that is not there.
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })

  const workerd = await workerdBinary()
  await using server = await startServer(workerd, ['serve', 'workerd.capnp', '--control-fd=3'], project.path)
  // The line that workerd writes when a socket listens.
  const { port } = JSON.parse(server.announcement) as { port: number }
  const response = await fetch(`http://127.0.0.1:${port}/`)
  const body: unknown = await response.json().catch(() => server.stderr())
  expect(body).toEqual(expectedLines)
})

/** The binary itself: the launcher in front of it would not pass a signal on. */
async function workerdBinary(): Promise<string> {
  const script = "process.stdout.write(require('workerd').default)"
  return join(await runToSuccess(process.execPath, ['--eval', script], { cwd: project.path }))
}

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { commands } from '../src/commands.mjs'
import { wrongFlag } from '../src/flags.mjs'

const root = resolve(import.meta.dirname, '../../..')
const run = promisify(execFile)

interface Failure {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function bootstrap(...args: string[]): Promise<Failure> {
  // A failed execFile rejects with the code and what was printed.
  return run(process.execPath, [resolve(root, 'tools/bootstrap/src/run.mjs'), ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as Failure,
  )
}

test('an unknown command is refused in one line that names the known ones', async () => {
  const { code, stderr } = await bootstrap('tset')
  expect(code).toBe(1)
  expect(stderr).toBe(`Unknown command "tset". Known: ${Object.keys(commands).join(', ')}.\n`)
})

test('every command that the bootstrap knows is a script of the root package', () => {
  // The file is this repository's own.
  const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  for (const name of Object.keys(commands))
    expect(scripts).toHaveProperty(name, `node tools/bootstrap/src/run.mjs ${name}`)
})

test("a command's own flags reach its last step only", () => {
  for (const steps of Object.values(commands)) {
    const plans = steps(['--flag'])
    expect(plans.at(-1)).toContain('--flag')
    for (const plan of plans.slice(0, -1)) expect(plan).not.toContain('--flag')
  }
})

test.each([
  ['start', ['--wrong'], 'npm run start: unknown "--wrong". Known: --port VALUE, --docs-port VALUE.'],
  ['quickstart', ['--wrong'], 'npm run quickstart: unknown "--wrong". It takes no flags.'],
  ['docs', ['--prot=1'], 'npm run docs: unknown "--prot=1". Known: --port VALUE.'],
  ['dev', ['docs'], 'npm run dev: unknown "docs". Known: --no-docs.'],
  ['start', ['--port'], 'npm run start: --port needs a value. Known: --port VALUE, --docs-port VALUE.'],
  ['generate', ['--check=1'], 'npm run generate: --check takes no value. Known: --check.'],
  ['test', ['--constructor'], 'npm run test: unknown "--constructor". Known: --filter VALUE, --force, --all.'],
])('%s with %j is refused before anything is built', async (command, args, message) => {
  expect(await bootstrap(command, ...args)).toMatchObject({ code: 1, stdout: '', stderr: `${message}\n` })
})

test.each([
  ['start', ['--port', '0', '--docs-port=0']],
  ['test', ['--filter=a', '--filter', 'b', '--all']],
  ['build', ['--whatever']],
])('%s may be called with %j', (command, args) => {
  expect(wrongFlag(command, args)).toBeUndefined()
})

// The programs read their flags themselves; this list only refuses sooner, and must not refuse what they take.
test.each([
  ['start', 'tools/journey/src/start.ts', /port: \{ type: 'string'.*'docs-port': \{ type: 'string'/],
  [
    'test',
    'tools/bootstrap/src/test.ts',
    /filter: \{ type: 'string'[^]*force: \{ type: 'boolean'[^]*all: \{ type: 'boolean'/,
  ],
  ['docs', 'packages/docs/src/read-dev-port.ts', /options: \{ port: \{ type: 'string' \} \}/],
  ['dev', 'tools/dev/src/cli.ts', /options: \{ docs: \{ type: 'boolean', default: true \} \}, allowNegative: true/],
  ['generate', 'tools/generate/src/command.ts', /The only one is --check/],
  ['release:pack', 'tools/release/src/pack.ts', /out: \{ type: 'string'.*repository: \{ type: 'string' \}/],
  ['release:dry', 'tools/release/src/dry-run.ts', /options: \{ out: \{ type: 'string' \} \}/],
  ['release:due', 'tools/release/src/command.ts', /includes\('--check'\)/],
])('%s takes the flags that are listed for it', (_, file, form) => {
  expect(readFileSync(resolve(root, file), 'utf8')).toMatch(form)
})

test('npm test refuses a flag that it does not know', async () => {
  const script = resolve(root, 'tools/bootstrap/src/test.ts')
  const failure = await run(process.execPath, [script, '--no-such-flag']).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 1, stdout: '' })
  expect(failure).toHaveProperty('stderr', expect.stringMatching(/^test: Unknown option '--no-such-flag'.*\n$/))
})

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { commands } from '../src/commands.mjs'

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

test('npm test refuses a flag that it does not know', async () => {
  const script = resolve(root, 'tools/bootstrap/src/test.ts')
  const failure = await run(process.execPath, [script, '--no-such-flag']).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 1, stdout: '' })
  expect(failure).toHaveProperty('stderr', expect.stringMatching(/^test: Unknown option '--no-such-flag'.*\n$/))
})

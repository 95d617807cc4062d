import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const script = resolve(import.meta.dirname, '../src/run.mjs')
let folder: string

// In the place of pnpm one that keeps signals to itself, as pnpm does, and has started a program in a group of its own.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stop-'))
  const program = `#!${process.execPath}
process.on('SIGTERM', () => {})
const { spawn } = require('node:child_process')
const program = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60_000)'], { detached: true, stdio: 'ignore' })
program.on('exit', () => process.exit())
console.log('started ' + program.pid)
`
  writeFileSync(join(folder, 'pnpm'), program)
  chmodSync(join(folder, 'pnpm'), 0o755)
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['SIGTERM to the bootstrap', `exec "${process.execPath}" "${script}" quickstart`, 'SIGTERM'],
  ['the end of the shell that npm started it in', `"${process.execPath}" "${script}" quickstart; true`, 'SIGKILL'],
] as const)('%s ends what it has started', async (_, line, signal) => {
  const env = {
    ...process.env,
    npm_config_user_agent: 'pnpm/0',
    PATH: [folder, process.env['PATH']].join(delimiter),
  }
  const shell = spawn('sh', ['-c', line], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const pid = await new Promise<number>((done) => {
    let printed = ''
    shell.stdout.on('data', (text) => {
      printed += String(text)
      const started = /started (\d+)\n/.exec(printed)?.[1]
      if (started !== undefined) done(Number(started))
    })
  })
  shell.kill(signal)
  await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false)
})

function isAlive(pid: number): boolean {
  try {
    // Signal 0 is sent to nobody; it only asks.
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

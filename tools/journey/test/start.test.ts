import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const script = join(import.meta.dirname, '../src/start.ts')

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command; `onOutput` sees all that was printed so far and may stop it. */
async function start(
  args: readonly string[],
  onOutput: (text: string, stop: (signal: NodeJS.Signals) => void) => void,
): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk)
    onOutput(stdout, (signal) => child.kill(signal))
  })
  child.stderr.on('data', (chunk) => (stderr += String(chunk)))
  await once(child, 'close')
  return { code: child.exitCode, stdout, stderr }
}

test.each(['SIGINT', 'SIGTERM'] as const)('runs the journey, serves both, and stops cleanly at %s', async (signal) => {
  const seen: Promise<number>[] = []
  const { code, stdout, stderr } = await start(['--port', '0', '--docs-port', '0'], (text, stop) => {
    const site = /Reference\s+(http\S+)/.exec(text)?.[1]
    const sandbox = /POST (http\S+)\/_sandbox\/reset/.exec(text)?.[1]
    if (!text.includes('Stop with Ctrl-C') || site === undefined || sandbox === undefined || seen.length > 0) return
    seen.push(status(site), status(`${sandbox}/_sandbox/health`))
    void Promise.all(seen).then(() => stop(signal))
  })
  expect(await Promise.all(seen)).toEqual([200, 200])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('CNAME @ edge.domainee.dev')
  expect(stdout.trim()).toMatch(/Stopped\.$/)
})

async function status(url: string): Promise<number> {
  return (await fetch(url)).status
}

test.each([
  ['--port', 'Port %d is in use. Choose another with --port, or --port 0 for any free one.'],
  ['--docs-port', 'Port %d is in use. Choose another with --docs-port.'],
])('a taken %s is one line that says what to do', async (flag, message) => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A listening TCP server has such an address.
  const { port } = server.address() as AddressInfo
  const { code, stderr } = await start(['--port', '0', '--docs-port', '0', flag, String(port)], () => {})
  server.close()
  expect([code, stderr]).toEqual([1, `start: ${message.replace('%d', String(port))}\n`])
})

test('a port that is none is refused', async () => {
  const { code, stderr } = await start(['--docs-port', '70000'], () => {})
  expect([code, stderr]).toEqual([1, 'start: --docs-port takes a number from 0 to 65535, not "70000".\n'])
})

import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { connectDomainPurchase, createClient, getDomainPurchase, unwrap } from '@domain-contracts/domainee'
import { afterAll, afterEach, expect, test } from 'vitest'
import { seeded } from '../src/index.ts'

const command = join(import.meta.dirname, '../dist/bin/domain-sandbox.js')
const folder = mkdtempSync(join(tmpdir(), 'sandbox-command-'))
const started: ChildProcessByStdio<null, Readable, Readable>[] = []

interface Address {
  readonly url: string
  readonly domainee: { readonly baseUrl: string; readonly apiKey: string }
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

afterAll(() => rmSync(folder, { recursive: true }))

function start(...args: string[]): ChildProcessByStdio<null, Readable, Readable> {
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  return child
}

async function address(child: ReturnType<typeof start>): Promise<Address> {
  const line = await new Promise((resolve) => child.stdout.once('data', resolve))
  // The command's own output, checked by the test that reads it.
  return JSON.parse(String(line)) as Address
}

async function refused(...args: string[]): Promise<string> {
  const child = start(...args)
  let text = ''
  child.stderr.on('data', (chunk) => (text += String(chunk)))
  expect(await once(child, 'close')).toEqual([1, null])
  expect(text.trim().split('\n')).toHaveLength(1)
  return text.trim()
}

test('serves both services until it is told to stop', async () => {
  const child = start('--json')
  const { url, domainee } = await address(child)
  const client = createClient({ apiKey: domainee.apiKey, baseUrl: domainee.baseUrl })
  const { purchase } = unwrap(await getDomainPurchase(client, { path: { id: seeded.purchases.completed } }))
  expect(purchase.hostname).toBe('janesbakery.com')
  child.kill('SIGTERM')
  expect(await once(child, 'close')).toEqual([0, null])
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('loses nothing that it acknowledged when it is killed', async () => {
  const database = join(folder, 'killed.sqlite')
  const first = start('--json', '--database', database)
  const before = await address(first)
  const path = { id: seeded.purchases.completed }
  const client = createClient({ apiKey: before.domainee.apiKey, baseUrl: before.domainee.baseUrl })
  const { purchase } = unwrap(
    await connectDomainPurchase(client, { path, body: { originUrl: 'https://janesbakery.acmesites.app' } }),
  )
  first.kill('SIGKILL')
  await once(first, 'close')

  const after = await address(start('--json', '--database', database))
  const again = createClient({ apiKey: after.domainee.apiKey, baseUrl: after.domainee.baseUrl })
  expect(unwrap(await getDomainPurchase(again, { path })).purchase).toEqual(purchase)
})

test('a port that is taken is said in one line that says what to do', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A listening TCP server has such an address.
  const { port } = server.address() as AddressInfo
  expect(await refused('--port', String(port))).toBe(
    `domain-sandbox: Port ${port} is in use. Choose another with --port, or --port 0 for any free one.`,
  )
  server.close()
})

test.each([
  [['--prot', '3'], /^domain-sandbox: Unknown option '--prot'/],
  [['--port', 'http'], /^domain-sandbox: --port takes a number from 0 to 65535, not "http"\.$/],
  [['--seed', 'nowhere.json'], /^domain-sandbox: The seed nowhere\.json cannot be read\.$/],
  [['--database', 'postgres://localhost/x'], /^domain-sandbox: The sandbox keeps its state in an SQLite file/],
])('%j is refused', async (args, message) => {
  expect(await refused(...args)).toMatch(message)
})

test('a file that is no database, and one that is no seed, are refused', async () => {
  const file = join(folder, 'text.txt')
  writeFileSync(file, 'not a database, but long enough to be read as the header of one'.repeat(10))
  expect(await refused('--database', file)).toContain('cannot be used as a database')
  expect(await refused('--seed', file)).toContain('is not a snapshot')
})

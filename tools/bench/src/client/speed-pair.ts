// A program of its own, so that no other candidate's garbage or compiled code is in the way: times one candidate in turns
// with the yardstick. Arguments: both bundles and the number of rounds. Prints the pairs as JSON.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { argv } from 'node:process'
import { connectFrom, type Connected } from './load.ts'
import type { Pair, Way } from './speed.ts'

const body = JSON.stringify({
  purchase: {
    id: 'f8a0c1b9',
    hostname: 'janesbakery.com',
    years: 1,
    status: 'completed',
    registrant: { firstName: 'Jane' },
  },
})
const headers = { 'content-type': 'application/json' }
const calls: Readonly<Record<Way, number>> = { stub: 200, loopback: 40 }
const ways = ['stub', 'loopback'] as const

const server = createServer((_, response) => response.writeHead(200, headers).end(body))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
// A TCP server's address is an object.
const { port } = server.address() as AddressInfo
const real = globalThis.fetch
const stub: typeof fetch = () => Promise.resolve(new Response(body, { headers }))

/** Microseconds of processor time for one call; other programs take nothing of it. */
async function cost(client: Connected, count: number): Promise<number> {
  globalThis.gc?.()
  const before = process.cpuUsage()
  for (let call = 0; call < count; call += 1) await client.get('f8a0c1b9')
  const { user, system } = process.cpuUsage(before)
  return (user + system) / count
}

const [own, yardstick] = await Promise.all([connectFrom(argv[2] ?? ''), connectFrom(argv[3] ?? '')])
const baseUrl = `http://127.0.0.1:${port}`
const pairs: Record<Way, Pair[]> = { stub: [], loopback: [] }
for (const way of ways) {
  // Some clients take the runtime's fetch when they are made.
  globalThis.fetch = way === 'stub' ? stub : real
  const clients = { own: own(baseUrl, 'sk_live_bench'), yardstick: yardstick(baseUrl, 'sk_live_bench') }
  // Compiled by the runtime as far as it will be: what a program feels is the thousandth call, not the first.
  for (const client of Object.values(clients)) await cost(client, 20 * calls[way])
  for (let round = 0; round < Number(argv[4]); round += 1) {
    const first = round % 2 === 0 ? await cost(clients.own, calls[way]) : undefined
    const beside = await cost(clients.yardstick, calls[way])
    pairs[way].push({ own: first ?? (await cost(clients.own, calls[way])), yardstick: beside })
  }
}
server.closeAllConnections()
server.close()
process.stdout.write(JSON.stringify(pairs))

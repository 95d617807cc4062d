import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Connected } from './load.ts'

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

/** How fast one candidate is, beside the yardstick in the same rounds. */
export interface Speed {
  /** Calls for each second of processor time, median of the rounds. */
  readonly callsPerSecond: number
  /** Median, over the rounds, of the yardstick's time by this one's. */
  readonly ratio: number
}

interface Round {
  readonly stub: number
  readonly loopback: number
}

/**
 * Times candidates beside each other: each round times all of them, in a new order, so that a slow moment of the machine
 * falls on one ratio. Counted is processor time, of which other programs take nothing.
 */
export async function measureSpeed(
  connects: ReadonlyMap<string, (baseUrl: string) => Connected>,
  yardstick: string,
  rounds: number,
): Promise<ReadonlyMap<string, Readonly<Record<keyof Round, Speed>>>> {
  const server = createServer((_, response) => response.writeHead(200, headers).end(body))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A TCP server's address is an object.
  const { port } = server.address() as AddressInfo
  const real = globalThis.fetch
  const timed = new Map([...connects.keys()].map((name) => [name, [] as Round[]]))
  for (let round = 0; round < rounds; round += 1) {
    const order = [...connects].map((entry) => ({ entry, place: Math.random() })).toSorted((a, b) => a.place - b.place)
    for (const {
      entry: [name, connect],
    } of order) {
      // prettier-ignore
      globalThis.fetch = () => Promise.resolve(new Response(body, { headers }))
      const stub = await costOf(connect('https://api.domainee.dev'), 200)
      globalThis.fetch = real
      const loopback = await costOf(connect(`http://127.0.0.1:${port}`), 50)
      timed.get(name)?.push({ stub, loopback })
    }
  }
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  const beside = timed.get(yardstick) ?? []
  const speed = (times: readonly Round[], way: keyof Round): Speed => ({
    callsPerSecond: 1e6 / median(times.map((time) => time[way])),
    ratio: median(times.map((time, round) => (beside[round] ?? time)[way] / time[way])),
  })
  return new Map(
    [...timed].map(([name, times]) => [name, { stub: speed(times, 'stub'), loopback: speed(times, 'loopback') }]),
  )
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** Microseconds of processor time for one call. */
async function costOf({ get }: Connected, calls: number): Promise<number> {
  const before = process.cpuUsage()
  for (let call = 0; call < calls; call += 1) await get('f8a0c1b9')
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}

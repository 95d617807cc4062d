import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** With a `fetch` that answers at once, or with the runtime's own to a server on this machine. */
export type Way = 'stub' | 'loopback'

/** Microseconds of processor time for one call of a candidate, and of the yardstick right before or after it. */
export interface Pair {
  readonly own: number
  readonly yardstick: number
}

/** How fast a candidate is. */
export interface Speed {
  /** Calls for each second of processor time, in the fastest tenth of the rounds. */
  readonly callsPerSecond: number
  /** The yardstick's time by the candidate's own, both of the fastest tenth of the rounds. */
  readonly ratio: number
}

/** Times a bundled candidate in turns with the bundled yardstick. */
export function measureSpeed(bundle: string, yardstick: string, rounds: number): Readonly<Record<Way, Speed>> {
  const program = join(import.meta.dirname, 'speed-pair.ts')
  const printed = execFileSync(process.execPath, ['--expose-gc', program, bundle, yardstick, String(rounds)], {
    encoding: 'utf8',
  })
  // What speed-pair.ts prints.
  const { stub, loopback } = JSON.parse(printed) as Readonly<Record<Way, readonly Pair[]>>
  return { stub: speed(stub), loopback: speed(loopback) }
}

function speed(pairs: readonly Pair[]): Speed {
  const own = fast(pairs.map((pair) => pair.own))
  return { callsPerSecond: 1e6 / own, ratio: fast(pairs.map((pair) => pair.yardstick)) / own }
}

// What lies above the fastest tenth is what other programs on the machine add, by way of its caches.
const fast = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 10)] ?? 0

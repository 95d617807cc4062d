import type { ResultGroup, ResultRow } from '@domain-contracts/bench-result'
import type { Candidate } from './candidates.ts'
import peers from './peers/package.json' with { type: 'json' }
import type { Speed } from './speed.ts'

/** What was measured of one candidate. */
export interface Figures {
  readonly candidate: Candidate
  /** Bytes, minified and gzipped. */
  readonly read: number
  readonly write: number
  readonly stub: Speed
  readonly loopback: Speed
  /** `undefined`: it has no types. */
  readonly instantiations: number | undefined
  /** How many hazards it fell for. */
  readonly hazards: number
}

/** What one operation with its request's check may weigh. */
export const byteBudget = 4000

const atMost =
  (bar: number | undefined) =>
  ({ value }: ResultRow): Pick<ResultRow, 'bar' | 'met'> =>
    bar === undefined ? {} : { bar, met: value <= bar }

/** The figures as groups of a result; bars are for ours. */
export function groupsOf(figures: readonly Figures[], yardstick: string, hazards: number): ResultGroup[] {
  const beside = figures.find(({ candidate }) => candidate.name === yardstick)
  const rows = (
    read: (one: Figures) => Pick<ResultRow, 'value' | 'ratio'> | undefined,
    verdict: (row: ResultRow) => Pick<ResultRow, 'bar' | 'met'>,
  ): ResultRow[] =>
    figures.flatMap((one): ResultRow[] => {
      const found = read(one)
      if (!found) return []
      const version = versionOf(one.candidate)
      const row: ResultRow = { name: one.candidate.name, ...(version && { version }), ...found }
      return [one.candidate.ours ? { ...row, ours: true, ...verdict(row) } : row]
    })
  const speeds = (way: 'stub' | 'loopback'): ResultRow[] =>
    rows(
      (one) => ({ value: Math.round(one[way].callsPerSecond), ratio: Math.round(one[way].ratio * 1000) / 1000 }),
      ({ ratio = 0 }) => ({ bar: 1, met: ratio >= 1 }),
    )
  const bytes =
    'esbuild, minified, gzip -9, of a module that makes a client and calls one operation; the bar is the most that ours may weigh.'
  const calls = `Processor time, fastest tenth of the rounds; the ratio is calls a second by those of ${yardstick} in turns with it, at least the bar for ours.`
  return [
    {
      id: 'bytes-read',
      title: 'Bytes of one read',
      unit: 'bytes',
      better: 'lower',
      method: bytes,
      rows: rows(({ read }) => ({ value: read }), atMost(byteBudget)),
    },
    {
      id: 'bytes-write',
      title: 'Bytes of one write, whose origin ours checks',
      unit: 'bytes',
      better: 'lower',
      method: bytes,
      rows: rows(({ write }) => ({ value: write }), atMost(byteBudget)),
    },
    {
      id: 'calls-stub',
      title: 'Calls on a stubbed fetch',
      unit: 'calls per second of processor time',
      better: 'higher',
      method: calls,
      rows: speeds('stub'),
    },
    {
      id: 'calls-loopback',
      title: 'Calls over loopback',
      unit: 'calls per second of processor time',
      better: 'higher',
      method: calls,
      rows: speeds('loopback'),
    },
    {
      id: 'instantiations',
      title: 'Type instantiations of a file that calls one operation',
      unit: 'instantiations',
      better: 'lower',
      method: `What tsc --extendedDiagnostics counts; ours may not need more than ${yardstick}.`,
      rows: rows(
        ({ instantiations }) => (instantiations === undefined ? undefined : { value: instantiations }),
        atMost(beside?.instantiations),
      ),
    },
    {
      id: 'hazards',
      title: `Failures of ${hazards} hazards`,
      unit: 'failures',
      better: 'lower',
      method:
        'Calls against a server of raw sockets and with hostile arguments, as a caller of its documentation would make them.',
      rows: rows(({ hazards: failed }) => ({ value: failed }), atMost(0)),
    },
  ]
}

function versionOf({ package: name }: Candidate): string | undefined {
  return name === undefined ? undefined : new Map(Object.entries(peers.dependencies)).get(name)
}

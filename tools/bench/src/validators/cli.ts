import { parseArgs } from 'node:util'
import { describeMachine } from '../machine.ts'
import { measure } from '../measure.ts'
import type { ResultGroup } from '@domain-contracts/bench-result'
import { writeResult } from '../write-result.ts'
import { comparisons } from './comparisons.ts'
import { inputsOf } from './corpus.ts'
import { groupOf } from './result-group.ts'
import { weigh, weighings } from './sizes.ts'

const usage = 'usage: pnpm run bench:validators [--write] [--rounds 15] [--milliseconds 20] [--only hostname]'

function numberFrom(text: string, name: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1)
    throw new RangeError(`--${name} needs a whole number from 1, not "${text}"`)
  return value
}

function print({ title, unit, rows }: ResultGroup): void {
  console.log(`\n${title}`)
  for (const { name, value, ratio, bar, met } of rows) {
    const verdict = bar === undefined ? '' : ` bar ${bar} ${met ? 'met' : 'MISSED'}`
    const times = ratio === undefined ? '' : `${ratio.toFixed(2).padStart(8)} x`
    console.log(`  ${name.padEnd(32)}${value.toFixed(1).padStart(9)} ${unit.split(' ', 1)[0]}${times}${verdict}`)
  }
}

async function run(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '15' },
      milliseconds: { type: 'string', default: '20' },
      only: { type: 'string' },
    },
  })
  const settings = {
    rounds: numberFrom(values.rounds, 'rounds'),
    milliseconds: numberFrom(values.milliseconds, 'milliseconds'),
    // The time this process computes: other programs on the machine take from the clock, but not from this.
    now: () => {
      const { user, system } = process.cpuUsage()
      return BigInt(user + system) * 1000n
    },
    random: Math.random,
  }
  const chosen = comparisons.filter(({ name }) => values.only === undefined || name === values.only)
  if (!chosen.length) throw new RangeError(`--only knows ${comparisons.map(({ name }) => name).join(', ')}`)
  if (values.write && values.only) throw new RangeError('--write needs all comparisons, so no --only')
  const groups: ResultGroup[] = []
  for (const comparison of chosen) {
    for (const selection of ['everyday', 'all'] as const) {
      const inputs = inputsOf(comparison.corpus, selection)
      const group = groupOf(comparison, selection, inputs.length, measure(comparison.subjects, inputs, settings))
      print(group)
      groups.push(group)
    }
  }
  if (values.only === undefined) {
    for (const weighing of weighings) {
      const group = await weigh(weighing)
      print(group)
      groups.push(group)
    }
  }
  if (values.write)
    writeResult({
      suite: 'validators',
      title: 'Validators beside their peers',
      measuredAt: new Date().toISOString(),
      machine: describeMachine(),
      command: 'pnpm --filter @domain-contracts/bench run bench:validators --write',
      groups,
    })
  return groups.every(({ rows }) => rows.every(({ met }) => met !== false))
}

try {
  process.exitCode = (await run()) ? 0 : 1
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  process.exitCode = 2
}

import { parseArgs } from 'node:util'
import { comparisons } from './comparisons.ts'
import { inputsOf } from './corpus.ts'
import { measure } from './measure.ts'

const usage = 'usage: pnpm run bench [--rounds 15] [--milliseconds 20] [--only hostname]'

function numberFrom(text: string, name: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1)
    throw new RangeError(`--${name} needs a whole number from 1, not "${text}"`)
  return value
}

function run(): boolean {
  const { values } = parseArgs({
    options: {
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
  let met = true
  for (const { name, corpus, subjects, atLeast } of chosen) {
    for (const selection of ['everyday', 'all'] as const) {
      const inputs = inputsOf(corpus, selection)
      console.log(`\n${name}, ${selection} ${inputs.length} rows`)
      for (const figure of measure(subjects, inputs, settings)) {
        // The bar is for what people type; the rest shows that no input is a trap.
        const bar = selection === 'everyday' ? atLeast[figure.name] : undefined
        const missed = bar !== undefined && figure.ratio < bar
        if (missed) met = false
        const verdict = bar === undefined ? '' : ` bar ${bar.toFixed(2)} ${missed ? 'MISSED' : 'met'}`
        const columns = [figure.nanoseconds.toFixed(1).padStart(9), figure.ratio.toFixed(2).padStart(8)]
        console.log(`  ${figure.name.padEnd(32)}${columns.join(' ns ')} x${verdict}`)
      }
    }
  }
  return met
}

try {
  process.exitCode = run() ? 0 : 1
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  process.exitCode = 2
}

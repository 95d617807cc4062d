// Measures the clients beside others on the same contract: bytes, processor time, compiler work and hazards.
import { parseArgs } from 'node:util'
import { describeMachine } from '../machine.ts'
import type { ResultGroup } from '@domain-contracts/bench-result'
import { writeResult } from '../write-result.ts'
import { prepare } from './build.ts'
import { candidates } from './candidates.ts'
import { hazards } from './hazards.ts'
import { bundleBoth, connectFrom } from './load.ts'
import { groupsOf, type Figures } from './result-groups.ts'
import { measureSize } from './size.ts'
import { measureSpeed } from './speed.ts'
import { measureTypes } from './types.ts'

const yardstick = 'openapi-fetch'
const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '100' },
  },
})

prepare()
const bundles = new Map<string, string>()
for (const candidate of candidates) bundles.set(candidate.name, await bundleBoth(candidate))

const figures: Figures[] = []
for (const candidate of candidates) {
  const file = bundles.get(candidate.name) ?? ''
  const speed = measureSpeed(file, bundles.get(yardstick) ?? '', Number(values.rounds))
  const connect = await connectFrom(file)
  const failed: string[] = []
  for (const hazard of hazards) if (await hazard.fails(connect)) failed.push(hazard.name)
  if (values.explain) for (const name of failed) console.log(`${candidate.name}: ${name}`)
  const { get, post } = await measureSize(candidate)
  const instantiations = measureTypes(candidate)
  figures.push({ candidate, read: get, write: post, ...speed, instantiations, hazards: failed.length })
}

const groups = groupsOf(figures, yardstick, hazards.length)
groups.forEach(print)
// The yardstick beside itself is 1 but for noise.
const control = figures.find(({ candidate }) => candidate.name === yardstick)
const isNoisy = [control?.stub, control?.loopback].some((speed) => !speed || Math.abs(speed.ratio - 1) > 0.05)
if (isNoisy)
  console.log(
    `\n${yardstick} beside itself is off by more than 5 %: other programs disturb, so no calls a second are written.`,
  )
if (isNoisy) process.exitCode = 1
if (values.write)
  writeResult({
    suite: 'clients',
    title: 'Clients beside their peers',
    measuredAt: new Date().toISOString(),
    machine: describeMachine(),
    command: 'pnpm --filter @domain-contracts/bench run bench:clients --write',
    groups: groups.filter(({ id }) => !isNoisy || !id.startsWith('calls-')),
  })

function print({ title, rows }: ResultGroup): void {
  console.log(`\n${title}`)
  for (const { name, value, ratio, bar, met } of rows) {
    const verdict = bar === undefined ? '' : `  bar ${bar} ${met ? 'met' : 'MISSED'}`
    console.log(
      `  ${name.padEnd(34)}${String(value).padStart(8)}${ratio === undefined ? '' : ` ${ratio.toFixed(2)}`.padStart(7)}${verdict}`,
    )
  }
}

// Measures this client beside others on the same contract: bytes, processor time, compiler work and hazards.
import { parseArgs } from 'node:util'
import { prepare } from './build.ts'
import { hazards } from './hazards.ts'
import { load, type Connected } from './load.ts'
import { measureSize } from './size.ts'
import { measureSpeed } from './speed.ts'
import { measureTypes } from './types.ts'

const { values } = parseArgs({ options: { explain: { type: 'boolean', default: false } } })
const candidates = prepare()
if (!candidates.some(({ peer }) => peer))
  console.log('Peers are left out. To have them: npm install --ignore-scripts --prefix packages/client/bench/peers')
const connects = new Map<string, (baseUrl: string, key: string) => Connected>()
for (const candidate of candidates) connects.set(candidate.name, await load(candidate))

const withKey = new Map(
  [...connects].map(([name, connect]) => [name, (baseUrl: string) => connect(baseUrl, 'sk_live_bench')]),
)
const speed = await measureSpeed(withKey)
const yardstick = speed.get('openapi-fetch') ?? { stub: Number.NaN, http: Number.NaN }
const rows: Record<string, Record<string, number | string>> = {}
for (const candidate of candidates) {
  const { get, post } = await measureSize(candidate)
  const { stub, http } = speed.get(candidate.name) ?? yardstick
  const connect = connects.get(candidate.name)
  let failed = 0
  for (const hazard of connect ? hazards : []) {
    const fails = connect ? await hazard.fails(connect) : false
    if (fails) failed += 1
    if (fails && values.explain) console.log(`${candidate.name}: ${hazard.name}`)
  }
  rows[candidate.name] = {
    'read, gzip B': get,
    'write, gzip B': post,
    'stub µs': Number(stub.toFixed(1)),
    'calls/s vs openapi-fetch, stub': (yardstick.stub / stub).toFixed(2),
    'over loopback': (yardstick.http / http).toFixed(2),
    instantiations: measureTypes(candidate) ?? 'n/a',
    [`hazards of ${hazards.length}`]: failed,
  }
}
console.table(rows)

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { apis } from './contracts.ts'

interface Contract {
  info: { version: string }
}

interface Bundle {
  /** `info.version` of the contract. */
  version: string
  /** SHA-256 of each published file, in hexadecimal. */
  sha256: { json: string; yaml: string }
}

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

// Many readers of other languages are of YAML 1.1, where a bare `2026-05-17T15:42:09Z` is a moment, `no` is false and `12:30`
// is a number: what either version would read otherwise is quoted.
const yamlOptions = { aliasDuplicateObjects: false, compat: 'yaml-1.1', lineWidth: 0 } as const

// Importing a bundle by name is what it is published for.
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object } // ours
const unexported = apis
  .flatMap((api) => [`./${api}.json`, `./${api}.yaml`])
  .filter((name) => !(name in manifest.exports))
if (unexported.length > 0) {
  console.error(
    `specs/package.json does not export ${unexported.join(' and ')}: add it to "exports", as the others are.`,
  )
  process.exit(1)
}

// Written aside and renamed, so that nobody who reads dist/ meanwhile sees half a file.
const fresh = join(dist, 'fresh')
mkdirSync(fresh, { recursive: true })

function publish(name: string, text: string): string {
  writeFileSync(join(fresh, name), text)
  renameSync(join(fresh, name), join(dist, name))
  return createHash('sha256').update(text).digest('hex')
}

/** Has Redocly bundle a contract; undefined, with Redocly's report printed, when it cannot. */
function bundle(api: string): Contract | undefined {
  const file = join(fresh, `${api}.json`)
  // By its path, so that a contract needs no settings of its own in redocly.yaml.
  const args = ['bundle', `${api}/openapi.yaml`, '--output', file]
  const { status, stderr } = spawnSync('redocly', args, { cwd: root, encoding: 'utf8' })
  if (status === 0) return JSON.parse(readFileSync(file, 'utf8')) as Contract // Redocly checked it
  process.stderr.write(stderr)
  return undefined
}

function publishBundle(api: string, contract: Contract): Bundle {
  const json = publish(`${api}.json`, `${JSON.stringify(contract, null, 2)}\n`)
  const yaml = publish(`${api}.yaml`, stringify(contract, yamlOptions))
  return { version: contract.info.version, sha256: { json, yaml } }
}

// All are bundled before any is published.
const contracts = apis.map((api) => [api, bundle(api)] as const)
const broken = contracts.filter(([, contract]) => !contract).map(([api]) => api)
if (broken.length > 0) {
  console.error(`Cannot bundle ${broken.join(' and ')}: mend what is reported above. dist/ is as it was.`)
  rmSync(fresh, { recursive: true })
  process.exit(1)
}
const bundles = Object.fromEntries(
  contracts.flatMap(([api, contract]) => (contract ? [[api, publishBundle(api, contract)]] : [])),
)
publish('bundles.json', `${JSON.stringify(bundles, null, 2)}\n`)
rmSync(fresh, { recursive: true })
for (const [api, { version }] of Object.entries(bundles))
  console.log(`${api} ${version}: dist/${api}.json, dist/${api}.yaml`)

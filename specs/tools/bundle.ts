import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { apis } from './contracts.ts'

interface Bundle {
  /** `info.version` of the contract. */
  version: string
  /** SHA-256 of each published file, in hexadecimal. */
  sha256: { json: string; yaml: string }
}

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
// Written aside and renamed, so that nobody who reads dist/ meanwhile sees half a file.
const fresh = join(dist, 'fresh')
mkdirSync(fresh, { recursive: true })

function publish(name: string, text: string): string {
  writeFileSync(join(fresh, name), text)
  renameSync(join(fresh, name), join(dist, name))
  return createHash('sha256').update(text).digest('hex')
}

function bundle(api: string): Bundle {
  const file = join(fresh, `${api}.json`)
  execFileSync('redocly', ['bundle', api, '--output', file], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const contract = JSON.parse(readFileSync(file, 'utf8')) as { info: { version: string } } // Redocly checked it
  const json = publish(`${api}.json`, `${JSON.stringify(contract, null, 2)}\n`)
  const yaml = publish(`${api}.yaml`, stringify(contract, { aliasDuplicateObjects: false, lineWidth: 0 }))
  return { version: contract.info.version, sha256: { json, yaml } }
}

const bundles = Object.fromEntries(apis.map((api) => [api, bundle(api)]))
publish('bundles.json', `${JSON.stringify(bundles, null, 2)}\n`)
rmSync(fresh, { recursive: true })
for (const [api, { version }] of Object.entries(bundles))
  console.log(`${api} ${version}: dist/${api}.json, dist/${api}.yaml`)

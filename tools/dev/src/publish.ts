import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'

/** A contract as `specs/dist` publishes it; the same bytes that `specs/tools/bundle.ts` writes. */
export function bundleText(contract: object): string {
  return `${JSON.stringify(contract, null, 2)}\n`
}

/** Writes a contract's bundles and their digests into `specs/dist`, each file whole or not at all. */
export function publishBundle(dist: string, api: string, contract: object): void {
  const json = bundleText(contract)
  const yaml = stringify(contract, { aliasDuplicateObjects: false, compat: 'yaml-1.1', lineWidth: 0 })
  mkdirSync(dist, { recursive: true })
  replace(join(dist, `${api}.json`), json)
  replace(join(dist, `${api}.yaml`), yaml)
  const list = join(dist, 'bundles.json')
  // What stands there was written by this function or by the build, and keeps its order.
  const bundles = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, object>) : {}
  bundles[api] = { version: versionOf(contract), sha256: { json: sha256(json), yaml: sha256(yaml) } }
  replace(list, `${JSON.stringify(bundles, null, 2)}\n`)
}

// Written aside and renamed, so that nobody who reads it meanwhile sees half a file.
function replace(file: string, text: string): void {
  const fresh = `${file}.new`
  writeFileSync(fresh, text)
  renameSync(fresh, file)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function versionOf(contract: object): string {
  // Redocly has checked that an OpenAPI document has one.
  return (contract as { info: { version: string } }).info.version
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Api } from '../tools/contracts.ts'

/** The package's folder, and the repository's. */
export const specs: string = join(import.meta.dirname, '..')
export const repository: string = join(specs, '..')

/** A published bundle, parsed. */
export function readBundle(api: Api): unknown {
  return JSON.parse(readFileSync(join(specs, 'dist', `${api}.json`), 'utf8'))
}

/** A YAML file of the package, parsed. */
export function readYaml(path: string): unknown {
  return parse(readFileSync(join(specs, path), 'utf8'))
}

/** A file of the repository as text, undefined if there is none. */
export function readRepositoryFile(path: string): string | undefined {
  const file = join(repository, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

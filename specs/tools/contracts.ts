import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** The name of a contract: of its folder here, of its bundle in `dist/`, and of its client's package. */
export type Api = string

/** The contracts: every folder here that has an `openapi.yaml`, by name. */
export const apis: readonly Api[] = readdirSync(root)
  .filter((name) => existsSync(join(root, name, 'openapi.yaml')))
  .toSorted()

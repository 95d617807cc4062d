import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ownManifest from '../package.json' with { type: 'json' }

export const repository: string = resolve(import.meta.dirname, '../../..')

export interface PublishedPackage {
  readonly name: string
  /** Absolute. */
  readonly folder: string
}

const { devDependencies } = ownManifest

interface Manifest {
  readonly name: string
  readonly private?: boolean
}

/** The packages of the repository that are not private and that this one depends on, so that they are built, by name. */
export function findPublishedPackages(): PublishedPackage[] {
  return globSync(['specs/package.json', 'packages/*/package.json'], { cwd: repository })
    .map((file) => {
      // The repository's own manifests; pnpm has read them.
      const manifest = JSON.parse(readFileSync(join(repository, file), 'utf8')) as Manifest
      return { manifest, folder: join(repository, dirname(file)) }
    })
    .filter(({ manifest }) => manifest.private !== true && manifest.name in devDependencies)
    .map(({ manifest, folder }) => ({ name: manifest.name, folder }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

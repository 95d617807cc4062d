import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const repository: string = resolve(import.meta.dirname, '../../..')

export interface PublishedPackage {
  readonly name: string
  /** Absolute. */
  readonly folder: string
}

interface Manifest {
  readonly name: string
  readonly private?: boolean
}

/** The packages of the repository that are not private, by name. This one depends on them all, so that they are built. */
export function findPublishedPackages(): PublishedPackage[] {
  return globSync(['specs/package.json', 'packages/*/package.json'], { cwd: repository })
    .map((file) => {
      // The repository's own manifests; pnpm has read them.
      const manifest = JSON.parse(readFileSync(join(repository, file), 'utf8')) as Manifest
      return { manifest, folder: join(repository, dirname(file)) }
    })
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ manifest, folder }) => ({ name: manifest.name, folder }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

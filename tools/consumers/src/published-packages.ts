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

/** The packages of the repository that are not private, by name. */
export function findPublishedPackages(root: string = repository): PublishedPackage[] {
  return globSync(['specs/package.json', 'packages/*/package.json'], { cwd: root })
    .map((file) => {
      // The repository's own manifests; pnpm has read them.
      const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest
      return { manifest, folder: join(root, dirname(file)) }
    })
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ manifest, folder }) => ({ name: manifest.name, folder }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { Package } from './due.ts'
import { readManifest } from './repository.ts'

/** The packages that are published, with their versions. */
export function publicPackages(root: string): Package[] {
  return ['specs', ...globSync('packages/*', { cwd: root }).toSorted()]
    .map((folder) => readManifest(join(root, folder)))
    .filter((item) => !item.private)
}

/** A package's name as npm writes it into file names. */
export function fileName(name: string): string {
  return name.replace('@', '').replace('/', '-')
}

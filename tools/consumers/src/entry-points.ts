import type { Packed } from './pack.ts'
import { readTarball } from './tarball.ts'

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>
}

/** The names by which the modules of a tarball are imported, as its package.json lists them. */
export function entryPointsOf({ name, file }: Packed): string[] {
  // Written by pnpm; publint has looked at it.
  const { exports } = JSON.parse(String(readTarball(file).get('package.json'))) as Manifest
  return Object.entries(exports)
    .filter(([, target]) => typeof target === 'object' && target.default.endsWith('.js'))
    .map(([subpath]) => name + subpath.slice(1))
}

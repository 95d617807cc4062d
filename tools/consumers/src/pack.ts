import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pnpm } from './pnpm.ts'
import { findPublishedPackages } from './published-packages.ts'
import { runToSuccess } from './run.ts'

export interface Packed {
  readonly name: string
  /** The package's folder in the repository. */
  readonly folder: string
  /** The tarball, absolute. */
  readonly file: string
  readonly bytes: number
}

/** Packs every published package, as publishing would, into a folder. They have to be built. */
export async function packAll(into: string): Promise<Packed[]> {
  const packed: Packed[] = []
  for (const { name, folder } of findPublishedPackages()) {
    const stdout = await runToSuccess(pnpm, ['pack', '--pack-destination', into], { cwd: folder })
    const printed = stdout.trim().split('\n').at(-1) ?? ''
    if (!printed.endsWith('.tgz')) throw new Error(`pnpm pack of ${name} printed no tarball: ${stdout}`)
    const file = join(into, basename(printed))
    packed.push({ name, folder, file, bytes: statSync(file).size })
  }
  return packed
}

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core'
import type { Manifest } from '../src/manifest.ts'
import type { PackedPackage } from '../src/packed-package.ts'

export interface Tarball extends PackedPackage {
  readonly data: Uint8Array<ArrayBuffer>
  /** The same for the checker of types. */
  readonly analyzed: Package
}

/** Packs a package, which must have been built, as publishing it would. */
export function pack(folder: string, destination: string): Tarball {
  const output = execFileSync('pnpm', ['pack', '--json', '--pack-destination', destination], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    // Windows finds pnpm only as pnpm.cmd, which needs a shell.
    shell: process.platform === 'win32',
  })
  // What `pnpm pack --json` prints.
  const { filename } = JSON.parse(output) as { filename: string }
  const data = new Uint8Array(readFileSync(filename))
  const analyzed = createPackageFromTarballData(data)
  const prefix = `/node_modules/${analyzed.packageName}/`
  const files = new Map(analyzed.listFiles().map((path) => [path.slice(prefix.length), analyzed.readFile(path)]))
  // A package.json that pnpm wrote.
  const manifest = JSON.parse(files.get('package.json') ?? '{}') as Manifest
  return { manifest, files, data, analyzed }
}

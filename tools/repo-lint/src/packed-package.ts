import type { Manifest } from './manifest.ts'

/** A package as its tarball holds it. */
export interface PackedPackage {
  readonly manifest: Manifest
  /** Texts by path from the package's folder. */
  readonly files: ReadonlyMap<string, string>
}

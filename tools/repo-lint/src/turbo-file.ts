import type { TextFile } from './text-file.ts'

/** A turbo.json: the root's, or a package's. */
export interface TurboFile {
  readonly file: TextFile
  /** The package's folder; empty for the root. */
  readonly folder: string
  readonly extends: readonly string[]
  readonly tasks: Readonly<Record<string, TurboTask>>
}

export interface TurboTask {
  readonly dependsOn?: readonly string[]
  readonly inputs?: readonly string[]
  readonly outputs?: readonly string[]
  readonly cache?: boolean
}

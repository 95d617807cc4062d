/** The fields of a package.json that the rules read. */
export interface Manifest {
  readonly name?: string
  readonly private?: boolean
  readonly type?: string
  readonly license?: string
  readonly description?: string
  readonly sideEffects?: boolean | readonly string[]
  readonly files?: readonly string[]
  readonly bin?: string | Readonly<Record<string, string>>
  readonly exports?: Exports
  readonly engines?: Readonly<Record<string, string>>
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Dependencies
  readonly devDependencies?: Dependencies
  readonly optionalDependencies?: Dependencies
  readonly peerDependencies?: Dependencies
}

export type Dependencies = Readonly<Record<string, string>>

/** A target, or conditions in the order in which they are tried. */
export type Exports = string | null | { readonly [key: string]: Exports }

/** The sections in which a package.json names other packages. */
export const dependencySections = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
] as const

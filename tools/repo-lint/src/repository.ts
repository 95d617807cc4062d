import { parse as parseYaml } from 'yaml'
import { isCode, parseCode, type CodeFile } from './code-file.ts'
import { parseJsonc } from './jsonc.ts'
import type { Manifest } from './manifest.ts'
import { textFile, type TextFile } from './text-file.ts'
import type { TurboFile } from './turbo-file.ts'

/** What the rules look at: read once, never written. */
export interface Repository {
  readonly files: ReadonlyMap<string, TextFile>
  readonly code: readonly CodeFile[]
  /** The package at the root. */
  readonly root: WorkspacePackage
  /** The packages of the workspace, without the root. */
  readonly packages: readonly WorkspacePackage[]
  readonly turbo: readonly TurboFile[]
  /** The catalog of pnpm-workspace.yaml. */
  readonly catalog: Readonly<Record<string, string>>
  /** What the published packages bring along when they are installed. */
  readonly runtimeDependencies: readonly RuntimeDependency[]
}

export interface WorkspacePackage {
  /** From the repository's root, without a slash at the end; empty for the root itself. */
  readonly folder: string
  readonly name: string
  readonly file: TextFile
  readonly manifest: Manifest
  readonly isPublished: boolean
}

export interface RuntimeDependency {
  /** The published packages' folder and the packages on the way, the dependency itself last. */
  readonly path: readonly string[]
  /** Absent when it is not installed. */
  readonly version?: string
  /** As its package.json says. */
  readonly license?: string
}

/** Builds the model from texts by path. */
export function createRepository(
  texts: ReadonlyMap<string, string>,
  runtimeDependencies: readonly RuntimeDependency[] = [],
): Repository {
  const files = new Map([...texts].map(([path, text]) => [path, textFile(path, text)]))
  const all = [...files.values()]
  const manifests = all.filter(({ path }) => /^(?:specs\/|(?:packages|tools)\/[^/]+\/)?package\.json$/u.test(path))
  const [root, ...packages] = manifests.map(workspacePackage).toSorted((a, b) => (a.folder < b.folder ? -1 : 1))
  if (root?.folder !== '') throw new Error('There is no package.json at the root.')
  return {
    files,
    root,
    packages,
    code: all.filter(({ path }) => isCode(path)).map(parseCode),
    turbo: all.filter(({ path }) => /(?:^|\/)turbo\.json$/u.test(path)).map(turboFile),
    catalog: catalogOf(files.get('pnpm-workspace.yaml')),
    runtimeDependencies,
  }
}

/** The package that a path belongs to: the root's for what stands in none. */
export function packageOf({ packages, root }: Repository, path: string): WorkspacePackage {
  return packages.find(({ folder }) => path.startsWith(`${folder}/`)) ?? root
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function workspacePackage(file: TextFile): WorkspacePackage {
  // Every field is optional, and pnpm has refused what is no package.json.
  const manifest = JSON.parse(file.text) as Manifest
  return {
    folder: folderOf(file.path),
    name: manifest.name ?? '',
    file,
    manifest,
    isPublished: manifest.private !== true,
  }
}

function turboFile(file: TextFile): TurboFile {
  // Turbo has refused what is not of this shape.
  const settings = parseJsonc(file.path, file.text) as Partial<TurboFile>
  return { file, folder: folderOf(file.path), extends: settings.extends ?? [], tasks: settings.tasks ?? {} }
}

function catalogOf(file: TextFile | undefined): Readonly<Record<string, string>> {
  // pnpm has refused what is not of this shape.
  const settings = parseYaml(file?.text ?? '') as { catalog?: Record<string, string> } | null
  return settings?.catalog ?? {}
}

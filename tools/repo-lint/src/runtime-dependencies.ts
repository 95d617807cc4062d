import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Manifest } from './manifest.ts'
import type { RuntimeDependency } from './repository.ts'

/**
 * Everything that a package brings along at run time, directly or not, as it is installed here; other packages of the
 * workspace are left to their own turn.
 *
 * @param root the repository's root
 * @param folder the package's folder in it
 */
export function runtimeDependenciesOf(root: string, folder: string): RuntimeDependency[] {
  const found = new Map<string, RuntimeDependency>()
  const visit = (directory: string, path: readonly string[]): void => {
    const { dependencies, optionalDependencies } = readManifest(directory)
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const at = installedAt(directory, name)
      // Outside node_modules it is another package of this workspace.
      if (at !== undefined && !at.includes(`${sep}node_modules${sep}`)) continue
      const key = at ?? `${directory} ${name}`
      if (found.has(key)) continue
      found.set(key, { path: [...path, name], ...(at === undefined ? {} : nameplate(at)) })
      if (at !== undefined) visit(at, [...path, name])
    }
  }
  visit(join(root, folder), [folder])
  return [...found.values()]
}

function installedAt(from: string, name: string): string | undefined {
  for (let directory = from; ; directory = dirname(directory)) {
    const candidate = join(directory, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate)
    if (directory === dirname(directory)) return undefined
  }
}

function nameplate(directory: string): Pick<RuntimeDependency, 'version' | 'license'> {
  const { version, license } = readManifest(directory)
  return { ...(version === undefined ? {} : { version }), ...(license === undefined ? {} : { license }) }
}

function readManifest(directory: string): Manifest & { readonly version?: string } {
  // What is installed has been a package.json to pnpm.
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Manifest & { version?: string }
}

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isObject } from './json.ts'
import { fileName } from './public-packages.ts'

/** A package that users get when they install one of ours. */
export interface RuntimeDependency {
  readonly name: string
  readonly version: string
  readonly license: string
}

/** Licences that a consumer can take without asking: permissive ones, as SPDX names them. */
export const acceptedLicenses: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
])

/** What the named packages bring along at run time, by name, as pnpm reads it from the lockfile and the store. */
export function listRuntimeDependencies(root: string, packages: readonly string[]): RuntimeDependency[] {
  const groups: unknown = JSON.parse(pnpm(root, [...filters(packages), 'licenses', 'list', '--prod', '--json']))
  const entries = Object.values(isObject(groups) ? groups : {}).flat()
  return entries
    .filter(isObject)
    .flatMap(({ name, versions, license }) =>
      (Array.isArray(versions) ? versions : []).map((version) => ({
        name: String(name),
        version: String(version),
        license: String(license),
      })),
    )
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}

/** Writes `sbom/` (one CycloneDX file for each package) and `licenses.md` into a folder. */
export function writeSupplyChain(root: string, packages: readonly string[], folder: string): void {
  mkdirSync(join(folder, 'sbom'), { recursive: true })
  for (const name of packages) {
    const sbom = pnpm(root, ['--filter', name, 'sbom', '--sbom-format', 'cyclonedx', '--prod'])
    writeFileSync(join(folder, 'sbom', `${fileName(name)}.cdx.json`), sbom)
  }
  writeFileSync(join(folder, 'licenses.md'), licensesAsMarkdown(listRuntimeDependencies(root, packages)))
}

export function licensesAsMarkdown(dependencies: readonly RuntimeDependency[]): string {
  const rows = dependencies.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`)
  return ['# Run-time dependencies', '', '| package | version | licence |', '| --- | --- | --- |', ...rows, ''].join(
    '\n',
  )
}

function filters(packages: readonly string[]): string[] {
  return packages.flatMap((name) => ['--filter', name])
}

function pnpm(cwd: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('pnpm', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (error) throw new Error(`Could not run pnpm: ${error.message}`)
  if (status !== 0) throw new Error(`pnpm ${args.join(' ')} failed:\n${stderr || stdout}`)
  return stdout
}

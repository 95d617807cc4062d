import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Package } from './due.ts'
import { fileName, publicPackages } from './public-packages.ts'
import { withRepositoryField } from './repository-field.ts'
import { writeSupplyChain } from './supply-chain.ts'
import { readTarball } from './tarball.ts'
import type { RunProgram } from './version.ts'

/**
 * Packs what is built into `out`, with a CycloneDX bill of materials for each package and the licences of what they bring
 * along. Changesets writes `publish-plan.json` beside the tarballs, in the order to publish.
 *
 * @param plan which versions; by default those that the registry does not have, which is asked for them
 */
export function packRelease(root: string, out: string, run: RunProgram, plan?: readonly Package[]): void {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const given = join(out, 'plan.json')
  if (plan) writeFileSync(given, JSON.stringify(planOf(plan)))
  run('changeset', ['pack', ...(plan ? ['--from-publish-plan', given] : []), '--out-dir', out])
  rmSync(given, { force: true })
  const names = publicPackages(root).map(({ name }) => name)
  writeSupplyChain(root, names, out)
}

/** `pack --out DIR --repository URL`. */
export function packCommand(args: readonly string[], root: string, run: RunProgram): void {
  const options = { out: { type: 'string', default: 'release' }, repository: { type: 'string' } } as const
  const { values } = parseArgs({ args: [...args], options })
  withRepositoryField(root, values.repository, () => packRelease(root, resolve(root, values.out), run))
}

// What `changeset publish-plan` writes, for these versions.
function planOf(packages: readonly Package[]): object {
  const plan = packages.map(({ name, version }) => [
    { kind: 'publish', name, version, access: 'public', tag: 'latest' },
  ])
  return { version: 1, plan }
}

/** One line for each packed package: its step, how many files, how large. */
export function describeTarballs(out: string, before: readonly Package[], packed: readonly Package[]): string {
  const lines = packed.map(({ name, version }) => {
    const { bytes, files } = readTarball(join(out, 'packages', `${fileName(name)}-${version}.tgz`))
    const unpacked = files.reduce((sum, file) => sum + file.bytes, 0)
    const was = before.find((item) => item.name === name)?.version ?? version
    const step = was === version ? version : `${was} -> ${version}`
    return [name, step, `${files.length} files`, `${kilobytes(bytes)} packed`, `${kilobytes(unpacked)} unpacked`]
  })
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines.map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n') // prettier-ignore
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

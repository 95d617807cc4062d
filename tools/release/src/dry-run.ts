import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { CommandOutput } from './command.ts'
import type { Package } from './due.ts'
import { runProgram } from './programs.ts'
import { readManifest } from './repository.ts'
import { writeSupplyChain } from './supply-chain.ts'
import { readTarball } from './tarball.ts'
import { versionRepository, type RunProgram } from './version.ts'

/**
 * Releases a copy of the repository up to the point where packages would be uploaded, and shows what that would be. The
 * repository itself stays as it is; with `--out` the tarballs, the bills of materials and the licence list are kept there.
 */
export function dryRun(args: readonly string[], root: string, output: CommandOutput): void {
  const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } } })
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  const copy = join(folder, 'repository')
  const out = values.out === undefined ? join(folder, 'out') : resolve(values.out)
  const run: RunProgram = (command, argv) => runProgram(root, copy, command, argv)
  try {
    copyRepository(root, copy)
    const before = publicPackages(copy)
    // Links the copy's packages to each other; everything else is in pnpm's store already.
    run('pnpm', ['install', '--offline', '--frozen-lockfile', '--ignore-scripts', '--reporter=silent'])
    if (globSync('.changeset/*.md', { cwd: copy }).length === 0) output.log('No changesets are pending.')
    else versionRepository(copy, run)
    run('pnpm', ['--silent', ...filters(copy), 'run', 'build'])
    const packed = pack(copy, out, run)
    writeSupplyChain(copy, publicPackages(copy).map(({ name }) => name), out) // prettier-ignore
    output.log(summary(out, before, packed))
    if (values.out !== undefined) output.log(`\nTarballs, bills of materials and licences: ${out}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const leftOut = new Set(['node_modules', '.git', '.turbo', '.astro', 'coverage', 'dist'])

function copyRepository(root: string, copy: string): void {
  cpSync(root, copy, { recursive: true, filter: (file) => !leftOut.has(basename(file)) })
}

function publicPackages(root: string): Package[] {
  return ['specs', ...globSync('packages/*', { cwd: root }).toSorted()]
    .filter((folder) => !readManifest(join(root, folder)).private)
    .map((folder) => readManifest(join(root, folder)))
}

function filters(root: string): string[] {
  return publicPackages(root).flatMap(({ name }) => ['--filter', name])
}

// The plan that `changeset publish-plan` would make if none of the versions were on the registry; that command asks it.
function pack(copy: string, out: string, run: RunProgram): Package[] {
  const packages = publicPackages(copy)
  const plan = packages.map(({ name, version }) => [
    { kind: 'publish', name, version, access: 'public', tag: 'latest' },
  ])
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'plan.json'), JSON.stringify({ version: 1, plan }))
  run('changeset', ['pack', '--from-publish-plan', join(out, 'plan.json'), '--out-dir', out])
  return packages
}

function tarballOf(out: string, { name, version }: Package): string {
  return join(out, 'packages', `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
}

function summary(out: string, before: readonly Package[], packed: readonly Package[]): string {
  const lines = packed.map(({ name, version }) => {
    const { bytes, files } = readTarball(tarballOf(out, { name, version }))
    const unpacked = files.reduce((sum, file) => sum + file.bytes, 0)
    const was = before.find((item) => item.name === name)?.version ?? ''
    const step = was === version ? version : `${was} -> ${version}`
    return [name, step, `${files.length} files`, `${kilobytes(bytes)} packed`, `${kilobytes(unpacked)} unpacked`]
  })
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const table = lines.map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd()) // prettier-ignore
  return ['Would be published, in this order:', ...table].join('\n')
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

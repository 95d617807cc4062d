import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { CommandOutput } from './command.ts'
import type { Package } from './due.ts'
import { describeTarballs, packRelease } from './pack.ts'
import { runProgram } from './programs.ts'
import { publicPackages } from './public-packages.ts'
import { versionRepository, type RunProgram } from './version.ts'

/**
 * Releases a copy of the repository up to the point where packages would be uploaded, and shows what that would be. The
 * repository itself stays as it is; with `--out` the tarballs, the bills of materials and the licence list are kept there.
 * Nothing is asked of a registry.
 */
export function dryRun(args: readonly string[], root: string, output: CommandOutput): void {
  const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } } })
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  const copy = join(folder, 'repository')
  const out = values.out === undefined ? join(folder, 'out') : resolve(values.out)
  const run: RunProgram = (command, argv) => runProgram(root, copy, command, argv, true)
  try {
    cpSync(root, copy, { recursive: true, filter: (file) => !leftOut.has(basename(file)) })
    const before = publicPackages(copy)
    // Links the copy's packages to each other; everything else is in pnpm's store already.
    run('pnpm', ['install', '--offline', '--frozen-lockfile', '--ignore-scripts', '--reporter=silent'])
    const pending = globSync('.changeset/*.md', { cwd: copy }).filter((file) => basename(file) !== 'README.md')
    if (pending.length > 0) versionRepository(copy, run)
    run('pnpm', ['--silent', ...before.flatMap(({ name }) => ['--filter', name]), 'run', 'build'])
    const after = publicPackages(copy)
    packRelease(copy, out, run, after)
    output.log(pending.length === 0 ? 'No changesets are pending.' : changelogs(copy, before, after))
    output.log(`\nWould be published, unless the registry has that version:\n${describeTarballs(out, before, after)}`)
    if (values.out !== undefined) output.log(`\nTarballs, bills of materials and licences: ${out}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const leftOut = new Set(['node_modules', '.git', '.turbo', '.astro', 'coverage', 'dist'])

/** The newest entry of each changelog that this release writes. */
function changelogs(copy: string, before: readonly Package[], after: readonly Package[]): string {
  const folders = new Map(
    ['specs', ...globSync('packages/*', { cwd: copy })].map((folder) => {
      // A package.json is an object.
      const name: unknown = Reflect.get(
        JSON.parse(readFileSync(join(copy, folder, 'package.json'), 'utf8')) as object,
        'name',
      )
      return [String(name), folder]
    }),
  )
  return after
    .filter(({ name, version }) => before.some((item) => item.name === name && item.version !== version))
    .map(({ name, version }) => {
      const text = readFileSync(join(copy, folders.get(name) ?? '', 'CHANGELOG.md'), 'utf8')
      const [entry = ''] = text.split(/^## /m).slice(1)
      return `# ${name} ${version}\n${entry.replace(version, '').trimEnd()}\n`
    })
    .join('\n')
}

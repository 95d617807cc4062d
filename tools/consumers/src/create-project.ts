import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Packed } from './pack.ts'
import { runToSuccess } from './run.ts'

export interface ProjectOptions {
  /** Where the project is made. */
  readonly folder: string
  readonly tarballs: readonly Packed[]
  /** From the registry, with exact versions; an alias is `npm:name@version`. */
  readonly dependencies?: Readonly<Record<string, string>>
  /** Contents by path. */
  readonly files?: Readonly<Record<string, string>>
}

/** Makes a project as a user would: a package.json that lists the tarballs, `npm install`, and some files of its own. */
export async function createProject({ folder, tarballs, dependencies, files = {} }: ProjectOptions): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { ...Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`])), ...dependencies },
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
  // No package that is installed here may run a script of its own, and none needs to.
  const flags = ['--ignore-scripts', '--prefer-offline', '--no-package-lock', '--no-audit', '--no-fund']
  await runToSuccess('npm', ['install', ...flags], { cwd: folder, timeout: 300_000 })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

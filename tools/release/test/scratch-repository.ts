import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

export const repositoryRoot: string = resolve(import.meta.dirname, '../../..')

/** A copy of this repository that a test may spoil, with the installed programs of the original. */
export interface ScratchRepository extends Disposable {
  readonly root: string
  readonly read: (file: string) => string
  readonly list: (pattern: string) => string[]
  /** Replaces a text that has to be there. */
  readonly edit: (file: string, from: string | RegExp, to: string) => void
  readonly remove: (pattern: string) => void
  /** Builds `specs/dist` from the sources as they are now. */
  readonly bundle: () => void
}

const leftOut = new Set(['node_modules', '.git', '.turbo', '.astro', 'coverage', 'dist'])

export function createScratchRepository(): ScratchRepository {
  const root = mkdtempSync(join(tmpdir(), 'release-test-'))
  cpSync(repositoryRoot, root, { recursive: true, filter: (file) => !leftOut.has(basename(file)) })
  for (const folder of ['.', 'specs'])
    symlinkSync(join(repositoryRoot, folder, 'node_modules'), join(root, folder, 'node_modules'))
  cpSync(join(repositoryRoot, 'specs/dist'), join(root, 'specs/dist'), { recursive: true })
  const read = (file: string): string => readFileSync(join(root, file), 'utf8')
  const list = (pattern: string): string[] => globSync(pattern, { cwd: root }).toSorted()
  return {
    root,
    read,
    list,
    edit(file, from, to) {
      const text = read(file)
      const edited = text.replace(from, to)
      if (edited === text) throw new Error(`${file} has no ${String(from)}`)
      writeFileSync(join(root, file), edited)
    },
    remove: (pattern) => {
      for (const file of list(pattern)) rmSync(join(root, file))
    },
    bundle() {
      const { status, stderr } = spawnSync(process.execPath, ['tools/bundle.ts'], {
        cwd: join(root, 'specs'),
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: `${join(root, 'specs/node_modules/.bin')}:${process.env['PATH']}`,
          REDOCLY_TELEMETRY: 'off',
        },
      })
      if (status !== 0) throw new Error(stderr)
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
}

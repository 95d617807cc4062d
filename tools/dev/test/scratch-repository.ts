import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

/** A copy of the contracts and of what is generated from them, that a test may spoil. */
export interface ScratchRepository extends Disposable {
  readonly root: string
  readonly read: (file: string) => string
  /** Writes over a file, as most editors do. */
  readonly write: (file: string, text: string) => void
  /** Writes a file aside and renames it over the old one, as the others do. */
  readonly replace: (file: string, text: string) => void
  /** Everything that is made from contracts: file names and contents. */
  readonly outputs: () => Record<string, string>
}

const apis = ['domainee', 'devpayr'] as const

export function createScratchRepository(): ScratchRepository {
  const copy = mkdtempSync(join(tmpdir(), 'dev-'))
  const specs = join(root, 'specs')
  cpSync(specs, join(copy, 'specs'), { recursive: true, filter: (file) => basename(file) !== 'node_modules' })
  symlinkSync(join(specs, 'node_modules'), join(copy, 'specs/node_modules'))
  for (const api of apis)
    cpSync(join(root, 'packages', api, 'src/generated'), join(copy, 'packages', api, 'src/generated'), {
      recursive: true,
    })
  const read = (file: string): string => readFileSync(join(copy, file), 'utf8')
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), text)
  }
  return {
    root: copy,
    read,
    write,
    replace(file, text) {
      writeFileSync(join(copy, `${file}~`), text)
      renameSync(join(copy, `${file}~`), join(copy, file))
    },
    outputs: () =>
      Object.fromEntries(
        globSync(['specs/dist/*.{json,yaml}', 'packages/*/src/generated/*.gen.ts'], { cwd: copy })
          .toSorted()
          .map((file) => [file, read(file)]),
      ),
    [Symbol.dispose]: () => rmSync(copy, { recursive: true, force: true }),
  }
}

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const packageFolder = resolve(import.meta.dirname, '..')

/** A repository of its own with one service, `bakery`, and the command as `tools/generate`. */
export interface ScratchRepository extends Disposable {
  readonly root: string
  readonly write: (file: string, content: string) => void
  readonly read: (file: string) => string
  /** The names in a folder; empty when there is none. */
  readonly list: (folder: string) => string[]
}

export function createScratchRepository(bundle: string): ScratchRepository {
  const root = mkdtempSync(join(tmpdir(), 'generate-'))
  const repository: ScratchRepository = {
    root,
    write(file, content) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), content)
    },
    read: (file) => readFileSync(join(root, file), 'utf8'),
    list: (folder) => {
      try {
        return readdirSync(join(root, folder)).toSorted()
      } catch {
        return []
      }
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
  repository.write('specs/bakery/openapi.yaml', '# Stands for the source; only the bundle is read.\n')
  repository.write('specs/dist/bakery.json', bundle)
  cpSync(resolve(packageFolder, '../../specs/formats.yaml'), join(root, 'specs/formats.yaml'))
  cpSync(join(packageFolder, 'src'), join(root, 'tools/generate/src'), { recursive: true })
  cpSync(join(packageFolder, 'package.json'), join(root, 'tools/generate/package.json'))
  symlinkSync(join(packageFolder, 'node_modules'), join(root, 'tools/generate/node_modules'))
  return repository
}

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFiles } from './generate.ts'

/** A generated file that is not as it should be. */
export interface Drift {
  readonly file: string
  readonly state: 'missing' | 'changed' | 'left over'
}

/** Compares a folder with what should be in it. */
export function findDrift(folder: string, files: GeneratedFiles): Drift[] {
  const drift = [...files].flatMap(([name, content]): Drift[] => {
    const file = join(folder, name)
    if (!existsSync(file)) return [{ file, state: 'missing' }]
    return readFileSync(file, 'utf8') === content ? [] : [{ file, state: 'changed' }]
  })
  const present = existsSync(folder) ? readdirSync(folder) : []
  const leftOver = present.filter((name) => name.endsWith('.gen.ts') && !files.has(name))
  return [...drift, ...leftOver.map((name): Drift => ({ file: join(folder, name), state: 'left over' }))]
}

/** Brings a folder up to date. A file is replaced whole or not at all; one that is right already keeps its time. */
export function writeDrift(folder: string, files: GeneratedFiles, drift: readonly Drift[]): void {
  mkdirSync(folder, { recursive: true })
  for (const { file, state } of drift) {
    if (state === 'left over') {
      rmSync(file)
      continue
    }
    const content = files.get(file.slice(folder.length + 1))
    if (content === undefined) throw new TypeError(`${file} is not a generated file.`)
    writeFileSync(`${file}.new`, content)
    renameSync(`${file}.new`, file)
  }
}

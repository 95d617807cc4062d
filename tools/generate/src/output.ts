import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { GeneratedFiles } from './generate.ts'

/** A generated file that is not as it should be. */
export interface Drift {
  readonly file: string
  readonly state: 'missing' | 'changed' | 'left over'
}

// What a file is called until all files of its folder have been written.
const unfinished = '.new'

/** Compares a folder with what should be in it. */
export function findDrift(folder: string, files: GeneratedFiles): Drift[] {
  const drift = [...files].flatMap(([name, content]): Drift[] => {
    const file = join(folder, name)
    if (!existsSync(file)) return [{ file, state: 'missing' }]
    return readFileSync(file, 'utf8') === content ? [] : [{ file, state: 'changed' }]
  })
  const present = existsSync(folder) ? readdirSync(folder) : []
  // An interrupted run may have left unfinished files behind.
  const leftOver = present.filter((name) => /\.gen\.ts(\.new)?$/.test(name) && !files.has(name))
  return [...drift, ...leftOver.map((name): Drift => ({ file: join(folder, name), state: 'left over' }))]
}

/**
 * Brings a folder up to date. All new contents are on the disk before the first file is replaced, so a full disk or a
 * locked folder changes nothing; a file that is right already keeps its time.
 */
export function writeDrift(folder: string, files: GeneratedFiles, drift: readonly Drift[]): void {
  const written: string[] = []
  try {
    mkdirSync(folder, { recursive: true })
    for (const { file, state } of drift) {
      if (state === 'left over') continue
      writeFileSync(file + unfinished, contentOf(file, files))
      written.push(file)
    }
  } catch (error) {
    for (const file of written) rmSync(file + unfinished)
    throw error
  }
  for (const file of written) renameSync(file + unfinished, file)
  for (const { file, state } of drift) if (state === 'left over') rmSync(file, { force: true })
}

function contentOf(file: string, files: GeneratedFiles): string {
  const content = files.get(basename(file))
  if (content === undefined) throw new TypeError(`${file} is not a generated file.`)
  return content
}

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

/** What the program said; its folder is written as FOLDER. */
export interface Outcome {
  readonly status: number | null
  readonly out: string
  readonly error: string
}

/** Runs `suites`; `files` by path, as JSON, are put into a folder, which is its last argument. */
export function runSuite(args: readonly string[], files?: Readonly<Record<string, unknown>>): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'suite-'))
  folders.push(folder)
  for (const [path, content] of Object.entries(files ?? {})) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), JSON.stringify(content))
  }
  const script = fileURLToPath(new URL('../suites/run.ts', import.meta.url))
  const child = spawnSync(process.execPath, [script, ...args, ...(files ? [folder] : [])], { encoding: 'utf8' })
  return { status: child.status, out: child.stdout, error: child.stderr.replaceAll(folder, 'FOLDER') }
}

/** The differences that the program counted. */
export const countedIn = (out: string): (string | undefined)[] =>
  out.split('\n').map((line) => /^ +[1-9]\d* {2}(.+)$/.exec(line)?.[1])

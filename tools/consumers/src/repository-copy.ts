import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pnpm } from './pnpm.ts'
import { repository } from './published-packages.ts'
import { run, runToSuccess, type Ended } from './run.ts'
import { createScratchFolder } from './scratch-folder.ts'

/** Milliseconds that one command may take; a test that runs several takes as many times as long. */
export const deadline = 480_000

/** A copy of this repository to work in, as a fresh clone would be, with its dependencies installed. */
export interface RepositoryCopy extends Disposable {
  readonly has: (path: string) => boolean
  readonly read: (path: string) => string
  readonly write: (path: string, text: string) => void
  /** Replaces a text that stands in a file once or more. Throws when it does not. */
  readonly replace: (path: string, from: string, to: string) => void
  /** Installs the dependencies, without a network where the package manager's caches hold what it needs. */
  readonly install: () => Promise<void>
  /** Runs a command line without quotes in it. */
  readonly run: (command: string) => Promise<Ended>
}

/** Copies what git knows, with the changes that are not committed yet. Its dependencies are installed. */
export async function copyRepository(): Promise<RepositoryCopy> {
  const scratch = createScratchFolder('stranger')
  try {
    const flags = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
    const listed = await runToSuccess('git', flags, { cwd: repository })
    for (const file of listed.split('\0').filter((path) => path !== '' && existsSync(join(repository, path))))
      cpSync(join(repository, file), join(scratch.path, file))
    // Turbo and the rules read what git knows.
    await runToSuccess('git', ['init', '--quiet'], { cwd: scratch.path })
    await runToSuccess('git', ['add', '--all'], { cwd: scratch.path })
    await install(scratch.path)
  } catch (error) {
    scratch[Symbol.dispose]()
    throw error
  }
  const read = (path: string): string => readFileSync(join(scratch.path, path), 'utf8')
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(scratch.path, path)), { recursive: true })
    writeFileSync(join(scratch.path, path), text)
  }
  return {
    has: (path) => existsSync(join(scratch.path, path)),
    read,
    write,
    replace: (path, from, to) => {
      const text = read(path)
      if (!text.includes(from)) throw new Error(`${path} does not contain ${JSON.stringify(from)} any more.`)
      write(path, text.replaceAll(from, to))
    },
    run: (line) => {
      const [command = '', ...args] = line.split(' ')
      return run(command, args, { cwd: scratch.path, timeout: deadline })
    },
    install: () => install(scratch.path),
    [Symbol.dispose]: scratch[Symbol.dispose],
  }
}

async function install(folder: string): Promise<void> {
  const options = { cwd: folder, timeout: deadline }
  // What a new package needs is asked from the registry once; from then on it is cached.
  if ((await run(pnpm, ['install', '--offline'], options)).code !== 0) await runToSuccess(pnpm, ['install'], options)
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A JavaScript runtime on which the published packages have to work. */
export interface Runtime {
  readonly title: string
  /** The alias in the scratch project and what it stands for. */
  readonly dependency: readonly [alias: string, version: string]
  /** The program inside `node_modules`, and what stands before the script's name. */
  readonly command: readonly [binary: string, ...args: string[]]
  /** Whether `import ... with { type: 'json' }` is understood: Node 20.10 and later. */
  readonly importsJson: boolean
  /** Whether `require` takes ES modules: Node 20.19, 22.12 and later. */
  readonly requiresEsm: boolean
  /** Whether there is a `node:sqlite` that `@domain-contracts/sandbox/node` can use: Node 22.16 and later. */
  readonly hasSqlite: boolean
}

// The binaries' own packages for Linux and macOS, since `node`, `deno` and `bun` fetch them by an install script.
const { arch, platform } = process
const nodePackage = `${platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${arch}`
const denoBinary = `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}/deno`
const bunBinary = `@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}/bin/bun`

type Features = Pick<Runtime, 'importsJson' | 'requiresEsm' | 'hasSqlite'>
const all: Features = { importsJson: true, requiresEsm: true, hasSqlite: true }

function node(version: string, lacks: Partial<Features> = {}): Runtime {
  const alias = `node-${version}`
  return {
    title: `Node ${version}`,
    dependency: [alias, `npm:${nodePackage}@${version}`],
    command: [`${alias}/bin/node`],
    ...all,
    ...lacks,
  }
}

export const runtimes: readonly Runtime[] = [
  // The oldest that `engines` allows.
  node('20.0.0', { importsJson: false, requiresEsm: false, hasSqlite: false }),
  node('20.20.2', { hasSqlite: false }),
  node('22.23.3'),
  node('24.21.0'),
  node('26.10.0'),
  {
    title: 'Deno 2.9.6',
    dependency: ['deno', '2.9.6'],
    command: [denoBinary, 'run', '--no-prompt', '--no-remote', '--node-modules-dir=manual'],
    ...all,
  },
  { title: 'Bun 1.4.5', dependency: ['bun', '1.4.5'], command: [bunBinary, 'run'], ...all },
]

/** Absolute path and leading arguments of a runtime that is installed under `folder`. Throws when it is not there. */
export function commandOf(runtime: Runtime, folder: string): readonly [string, ...string[]] {
  const [binary, ...args] = runtime.command
  const file = join(folder, 'node_modules', binary)
  if (!existsSync(file)) throw new Error(`${runtime.title} has not been installed: ${binary} is missing.`)
  return [file, ...args]
}

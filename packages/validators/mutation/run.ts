// Mutation testing: `pnpm run mutate`. Stryker makes the mutants (all at once in one copy of the sources, each behind a
// switch); they are tried here, in two threads, since its own runners start a process or a test run for each.
import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('..', import.meta.url))
const apart = new Set(['core', 'explanations', 'format', 'index', 'name-texts', 'origin-texts', 'standard-schema'])
// Names of files to stay with; without any, all that decide or explain.
const only = process.argv.slice(2)
const mutated = globSync('src/*.ts', { cwd: folder })
  .filter((file) => !apart.has(basename(file, '.ts')))
  .filter((file) => only.length === 0 || only.includes(basename(file, '.ts')))

const stryker = mkdtempSync(join(tmpdir(), 'mutants-'))
const config = join(stryker, 'stryker.config.json')
writeFileSync(
  config,
  JSON.stringify({
    testRunner: 'command',
    commandRunner: { command: 'node --version' },
    mutate: mutated,
    ignorePatterns: ['dist', 'test-results.json'],
    dryRunOnly: true,
    // None: it would be rewritten by a compiler that stryker does not bring.
    tsconfigFile: 'none.json',
    cleanTempDir: false,
    tempDirName: stryker,
    reporters: [],
  }),
)

interface Message {
  readonly id: string
  readonly killed?: boolean
}

/** Tries mutants in a thread; where one hangs, it counts as killed and a new thread goes on with the rest. */
async function tryAll(script: string, ids: readonly string[]): Promise<readonly string[]> {
  const survivors: string[] = []
  const tell = (id: string): void => {
    survivors.push(id)
    const at = script.indexOf(`("${id}")`)
    process.stdout.write(`survived ${id}: ${script.slice(at, at + 160).replace(/\s+/g, ' ')}\n`)
  }
  let rest = ids
  while (rest.length) {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { script, ids: rest } })
    let watch: NodeJS.Timeout | undefined
    await new Promise<void>((resolve, reject) => {
      worker.on('message', ({ id, killed }: Message) => {
        clearTimeout(watch)
        if (killed === undefined) watch = setTimeout(() => void worker.terminate(), 60_000)
        else if (!killed) tell(id)
        rest = rest.slice(rest.indexOf(id) + (killed === undefined ? 0 : 1))
      })
      worker.on('error', reject)
      worker.on('exit', () => resolve())
    })
    clearTimeout(watch)
    if (rest.length) rest = rest.slice(1)
  }
  return survivors
}

try {
  execFileSync('pnpm', ['--package=@stryker-mutator/core@10.1.1', 'dlx', 'stryker', 'run', config], { cwd: folder })
  const [sandbox] = globSync(join(stryker, 'sandbox-*'))
  if (sandbox === undefined) throw new Error('stryker left no sandbox')
  const { outputFiles } = await build({
    entryPoints: [join(sandbox, 'mutation/subject.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'subject',
    footer: { js: 'subject' },
    write: false,
    // The copy's own tsconfig extends a file that was not copied.
    tsconfigRaw: {},
  })
  const script = outputFiles[0]?.text ?? ''
  const ids = [...new Set([...script.matchAll(/stryMutAct_\w+\("(\d+)"\)/g)].map(([, id = '']) => id))]
  const half = Math.ceil(ids.length / 2)
  const survivors = (await Promise.all([tryAll(script, ids.slice(0, half)), tryAll(script, ids.slice(half))])).flat()
  const killed = ids.length - survivors.length
  process.stdout.write(`${killed} of ${ids.length} mutants killed: ${((100 * killed) / ids.length).toFixed(1)} %\n`)
} finally {
  rmSync(stryker, { recursive: true })
}

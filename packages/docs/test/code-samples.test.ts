import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyOption, literal, typescriptSample } from '../src/contract/code-samples.ts'
import type { OperationView } from '../src/contract/operations.ts'
import { domainIdOfSamples, problemsOf, sampled, type SampleRun } from './sample-runs.ts'

const run = promisify(execFile)
const packageFolder = fileURLToPath(new URL('..', import.meta.url))

// Inside the package, so that imports resolve as they do for a reader who has installed the packages.
let folder: string

// The sandbox has no licenses yet: any key stands for a license's.
function toSandbox(operation: OperationView): string {
  const option = keyOption(operation)
  return [
    "import { sandbox } from './sandbox.ts'",
    typescriptSample(operation)
      .replace(`createClient({ ${option} })`, `createClient({ ${option}, fetch: sandbox.fetch })`)
      .replace(/^const /m, `const ${option} = sandbox.keys.${operation.api}\nconst `),
    '',
  ].join('\n')
}

// One sandbox for all samples, so that one finds what another made.
const sandboxModule = `import { createSandbox } from '@domain-contracts/sandbox'
export const sandbox = await createSandbox({ newId: () => '${domainIdOfSamples()}' })
`

beforeAll(async () => {
  folder = await mkdtemp(join(packageFolder, '.samples-'))
  await writeFile(join(folder, 'sandbox.ts'), sandboxModule)
  await Promise.all(
    sampled.map((operation) => writeFile(join(folder, `${operation.operationId}.ts`), toSandbox(operation))),
  )
})
afterAll(() => rm(folder, { recursive: true }))

test('every TypeScript sample compiles', async () => {
  const compilerOptions = { module: 'nodenext', moduleResolution: 'nodenext' }
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.json', compilerOptions, include: ['*.ts'] }),
  )
  const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '..', 'bin', 'tsc')
  const { stdout } = await run(process.execPath, [compiler, '-p', folder]).catch((error: { stdout: string }) => error)
  expect(stdout).toBe('')
})

test('every TypeScript sample succeeds at the sandbox, or meets its 501', async () => {
  const report = `const gaps = await (await sandbox.fetch('http://localhost/_sandbox/gaps')).json()
process.stderr.write(JSON.stringify({ calls: sandbox.journal, gaps }))`
  const lines = sampled.map(({ operationId }) => `await import('./${operationId}.ts')`)
  await writeFile(
    join(folder, 'all.mts'),
    ["import { sandbox } from './sandbox.ts'", 'console.error = () => {}', ...lines, report].join('\n'),
  )
  const { stderr } = await run(process.execPath, [join(folder, 'all.mts')], { timeout: 20_000 })
  // What the last line above wrote.
  expect(problemsOf(JSON.parse(stderr) as SampleRun)).toEqual([])
})

test('a literal reads as a person writes it', () => {
  expect(literal({ a: 1, 'b-c': [true, null, "it's"] })).toBe(String.raw`{ a: 1, 'b-c': [true, null, 'it\'s'] }`)
})

test('a long literal is broken into lines', () => {
  expect(literal({ first: 'x'.repeat(40), second: 'y'.repeat(40) })).toBe(
    `{\n  first: '${'x'.repeat(40)}',\n  second: '${'y'.repeat(40)}',\n}`,
  )
})

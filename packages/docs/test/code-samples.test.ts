import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sandboxKeys } from '@domain-contracts/sandbox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { curlSample, keyOption, literal, typescriptSample } from '../src/contract/code-samples.ts'
import { apiNames } from '../src/contract/contracts.ts'
import { allOperations, type OperationView } from '../src/contract/operations.ts'

const run = promisify(execFile)
const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const sampled = allOperations
// The services whose clients this package uses; a service that comes next has samples before it has a sandbox.
const served = sampled.filter(({ api }) => Object.hasOwn(sandboxKeys, api))

// Inside the package, so that imports resolve as they do for a reader who has installed the packages.
let folder: string

// The sandbox has no licenses yet: any key stands for a license's.
function toSandbox(operation: OperationView): string {
  const option = keyOption(operation)
  if (!served.includes(operation)) return `const ${option} = 'key'\n${typescriptSample(operation)}\n`
  return [
    "import { createSandbox } from '@domain-contracts/sandbox'",
    typescriptSample(operation)
      .replace(`createClient({ ${option} })`, `createClient({ ${option}, fetch: sandbox.fetch })`)
      .replace(
        /^const /m,
        `const sandbox = await createSandbox()\nconst ${option} = sandbox.keys.${operation.api}\nconst `,
      ),
    '',
  ].join('\n')
}

const fileOf = ({ api, operationId }: OperationView): string => `${api}.${operationId}.ts`

beforeAll(async () => {
  folder = await mkdtemp(join(packageFolder, '.samples-'))
  await Promise.all(sampled.map((operation) => writeFile(join(folder, fileOf(operation)), toSandbox(operation))))
})
afterAll(() => rm(folder, { recursive: true }))

test('every TypeScript sample compiles', async () => {
  // A client that this package does not depend on is read from its sources.
  const others = apiNames.filter((api) => !Object.hasOwn(sandboxKeys, api))
  const paths = Object.fromEntries(others.map((api) => [`@domain-contracts/${api}`, [`../../${api}/src/index.ts`]]))
  const compilerOptions = { module: 'nodenext', moduleResolution: 'nodenext', paths }
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.json', compilerOptions, include: ['*.ts'] }),
  )
  const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '..', 'bin', 'tsc')
  const { stdout } = await run(process.execPath, [compiler, '-p', folder]).catch((error: { stdout: string }) => error)
  expect(stdout).toBe('')
})

test('no sample is refused by the client: each is sent and answered', async () => {
  const lines = served.map(
    (operation) => `console.error('#${operation.operationId}')\nawait import('./${fileOf(operation)}')`,
  )
  await writeFile(join(folder, 'all.mts'), lines.join('\n'))
  const { stderr } = await run(process.execPath, [join(folder, 'all.mts')], { timeout: 20_000 })
  const failures = stderr
    .split('#')
    .map((part) => part.trim().split('\n'))
    .filter(([, outcome]) => outcome !== undefined)
  // What the sandbox does not serve yet it answers with 501, which is no status of the contract.
  const unexpected = failures.filter(([, outcome = '']) => !/^(?:documented|undocumented) /.test(outcome))
  expect(unexpected).toEqual([])
  expect(failures.length).toBeLessThan(served.length)
})

test('a shell sample keeps a quote inside its quotes', () => {
  const [operation] = sampled
  if (!operation) throw new Error('the contracts have no operation')
  const content = { schema: {}, examples: { one: { summary: '', value: { name: "Jane's" } } } }
  expect(curlSample({ ...operation, body: content })).toContain(String.raw`"name": "Jane'\''s"`)
})

test('a literal reads as a person writes it', () => {
  expect(literal({ a: 1, 'b-c': [true, null, "it's"] })).toBe(String.raw`{ a: 1, 'b-c': [true, null, 'it\'s'] }`)
})

test('a long literal is broken into lines', () => {
  expect(literal({ first: 'x'.repeat(40), second: 'y'.repeat(40) })).toBe(
    `{\n  first: '${'x'.repeat(40)}',\n  second: '${'y'.repeat(40)}',\n}`,
  )
})

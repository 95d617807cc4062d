// Generates from GitHub's contract, one of the largest that are public, and type-checks what comes out against the
// client's sources. Takes a minute, so it is no part of `test`: pnpm --filter @domain-contracts/generate run test:github
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { generate } from '../../src/generate.ts'
import { evaluate } from '../hostile/evaluate.ts'
import { workspaceFormats } from '../formats.ts'
import { adapt } from './adapt.ts'
import { typeCheckOptions } from '../type-check-options.ts'
import { exclusions } from './exclusions.ts'
import { githubContract } from './github-contract.ts'

const expectedOperations = 1223
const require = createRequire(import.meta.url)

const source = githubContract()
const { contract, rewritten, leftOut } = adapt(JSON.parse(source))
const bundle = JSON.stringify(contract)
const input = { service: 'github', bundle, formats: workspaceFormats, version: '0.0.0' }

const started = performance.now()
const files = await generate(input)
const generated = performance.now()
const peak = process.resourceUsage().maxRSS / 1024
const again = await generate(input)
for (const [name, content] of files)
  if (again.get(name) !== content) throw new Error(`${name} differs on the second run.`)
const operations = files.get('operations.gen.ts')?.match(/^export function /gm)?.length
if (operations !== expectedOperations) throw new Error(`${operations} operations instead of ${expectedOperations}.`)
evaluate(files)

const folder = mkdtempSync(join(tmpdir(), 'generate-github-'))
try {
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  // Fails to compile when the error's body or the path's parameters have no type.
  writeFileSync(
    join(folder, 'probe.ts'),
    `import type { ReposGetRequest, ReposGetResult } from './operations.gen.ts'
export const request: ReposGetRequest = { path: { owner: 'octocat', repo: 'hello-world' } }
// @ts-expect-error A repository has a name.
export const incomplete: ReposGetRequest = { path: { owner: 'octocat' } }
export function read(result: ReposGetResult): string {
  if (result.ok) return result.data.full_name
  return result.error.kind === 'documented' && result.error.status === 404 ? result.error.body.message ?? '' : ''
}
`,
  )
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig()))
  const compiler = join(require.resolve('typescript/package.json'), '../bin/tsc')
  const check = spawnSync(process.execPath, [compiler, '-p', folder, '--extendedDiagnostics'], { encoding: 'utf8' })
  const figures = ['Files', 'Instantiations', 'Memory used', 'Total time'].map((label) =>
    new RegExp(`^${label}: .*$`, 'm').exec(check.stdout)?.[0].replaceAll(/ +/g, ' '),
  )
  console.log(
    `operations: ${operations}; contract: ${megabytes(source.length)}; code: ${megabytes(sum([...files.values()].map(({ length }) => length)))}`,
  )
  console.log(`generated in ${((generated - started) / 1000).toFixed(1)} s, peak memory ${peak.toFixed(0)} MB`)
  console.log(`type-checked: ${figures.join('; ')}`)
  console.log(`rewritten: ${list(rewritten)}`)
  console.log(`left out, because the generator refuses it (${sum([...leftOut.values()])} times): ${list(leftOut)}`)
  const changed = [...new Set([...leftOut.keys(), ...Object.keys(exclusions)])].filter(
    (what) => leftOut.get(what) !== exclusions[what],
  )
  if (changed.length > 0) throw new Error(`Not as often as exclusions.ts says: ${changed.join(', ')}.`)
  if (check.status !== 0) {
    console.error(
      check.stdout
        .split('\n')
        .filter((line) => line.includes('error TS'))
        .slice(0, 20)
        .join('\n') || check.stderr,
    )
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true })
}

function tsconfig(): object {
  return {
    extends: resolve(import.meta.dirname, '../../../../tsconfig.base.json'),
    compilerOptions: typeCheckOptions,
    include: ['*.ts'],
  }
}

function list(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([what, count]) => `${what} (${count})`).join(', ')
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

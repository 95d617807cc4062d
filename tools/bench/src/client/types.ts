import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { output } from './build.ts'
import type { Candidate } from './candidates.ts'

/** How many types the compiler instantiates for a file that makes a client, calls one operation and reads its result. */
export function measureTypes(candidate: Candidate): number | undefined {
  const name = `${candidate.name.replaceAll(/\W+/g, '-')}.types`
  const use = `export async function use(baseUrl: string, key: string, id: string, body: { originUrl: string }) {
  ${candidate.setup}
  const result = await ${candidate.post}
  return ${candidate.isSuccess} ? 'ok' : result
}
`
  writeFileSync(join(output, `${name}.ts`), `${candidate.imports}\n${use}`)
  writeFileSync(
    join(output, `${name}.json`),
    JSON.stringify({
      compilerOptions: { target: 'es2022', module: 'esnext', moduleResolution: 'bundler', strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['es2023', 'dom', 'dom.iterable'] }, // prettier-ignore
      files: [`${name}.ts`],
    }),
  )
  const text = compile(join(output, `${name}.json`))
  const count = /^Instantiations:\s+(\d+)/m.exec(text)?.[1]
  // None at all: the module has no types.
  return count === undefined || count === '0' ? undefined : Number(count)
}

function compile(project: string): string {
  const tsc = join(import.meta.dirname, '../../node_modules/.bin/tsc')
  try {
    return execFileSync(tsc, ['-p', project, '--extendedDiagnostics'], { encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    // An error in a peer's output does not keep the compiler from counting.
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
  }
}

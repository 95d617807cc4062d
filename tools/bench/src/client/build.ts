import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'
import { moduleOf, type Candidate } from './candidates.ts'

const peers = join(import.meta.dirname, 'peers')
const contract = join(import.meta.dirname, '../../../../specs/dist/domainee.json')
/** Among the peers' packages, so that candidates find them by name. */
export const output: string = join(peers, 'dist/measured')

/**
 * Brings the peers, which are no part of the workspace because they are 300 packages, and generates their clients from the
 * same contract.
 */
export function prepare(): void {
  const install = ['install', '--ignore-workspace', '--prefer-offline', '--ignore-scripts', '--lockfile=false']
  if (!existsSync(join(peers, 'node_modules'))) execFileSync('pnpm', install, { cwd: peers, stdio: 'inherit' })
  const run = (command: string, ...argv: string[]): void => {
    execFileSync(join(peers, 'node_modules/.bin', command), argv, { cwd: peers, stdio: 'pipe' })
  }
  rmSync(join(peers, 'dist'), { recursive: true, force: true })
  mkdirSync(output, { recursive: true })
  run('openapi-ts', '-i', contract, '-o', 'dist/hey-api', '-c', '@hey-api/client-fetch')
  run('orval', '--input', contract, '--output', 'dist/orval/index.ts', '--client', 'fetch')
  run('oazapfts', contract, 'dist/oazapfts.ts')
  const orval = join(peers, 'dist/orval/index.ts')
  writeFileSync(orval, readFileSync(orval, 'utf8').replaceAll('`/v1', '`${globalThis.orvalBaseUrl}/v1'))
}

/** Bundles a candidate with the given operations and returns the file. */
export async function bundle(
  candidate: Candidate,
  operations: readonly ('get' | 'post')[],
  minify: boolean,
): Promise<string> {
  const name = `${candidate.name.replaceAll(/\W+/g, '-')}-${operations.join('-')}${minify ? '.min' : ''}`
  const entry = join(output, `${name}.entry.ts`)
  writeFileSync(entry, moduleOf(candidate, operations))
  const outfile = join(output, `${name}.mjs`)
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], minify, logLevel: 'error' }) // prettier-ignore
  return outfile
}

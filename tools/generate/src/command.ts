import { relative } from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import type { Formats } from './formats.ts'
import { generate, type GeneratedFiles } from './generate.ts'
import { GenerationError } from './generation-error.ts'
import { findDrift, writeDrift, type Drift } from './output.ts'
import { findServices, readBundle, readPackageExports, readWorkspaceFormats, type ServiceFolder } from './workspace.ts'

/** Where the command speaks: what it did, and what went wrong. */
export interface CommandOutput {
  log(line: string): void
  error(line: string): void
}

interface ServiceResult {
  readonly folder: string
  readonly files: GeneratedFiles
  readonly drift: readonly Drift[]
}

/**
 * Brings the generated files of every service under `root` up to date, or with `--check` only tells whether they are.
 * Resolves to the exit code. Whatever is wrong becomes one line of `output.error`; then nothing has been written.
 */
export async function runCommand(args: readonly string[], root: string, output: CommandOutput): Promise<number> {
  try {
    const { check } = readFlags(args)
    const results = await generateAll(root)
    const drift = results.flatMap((result) => result.drift)
    if (!check) for (const result of results) writeDrift(result.folder, result.files, result.drift)
    for (const { file, state } of drift) output.log(`${check ? state : 'wrote'}: ${relative(root, file)}`)
    if (drift.length === 0) output.log('All generated files are up to date.')
    if (!check || drift.length === 0) return 0
    output.error('Generated files do not match the contracts. Run: npm run generate')
    return 1
  } catch (error) {
    output.error(error instanceof Error ? error.message : String(error))
    return 1
  }
}

function readFlags(args: readonly string[]): { readonly check: boolean } {
  const unknown = args.find((argument) => argument !== '--check')
  if (unknown !== undefined) throw new Error(`Unknown argument "${unknown}". The only one is --check.`)
  return { check: args.includes('--check') }
}

// Every service is generated before anything is written: a contract that fails leaves all files as they were.
async function generateAll(root: string): Promise<ServiceResult[]> {
  const formats = readWorkspaceFormats(root)
  const results: ServiceResult[] = []
  for (const service of findServices(root)) {
    const files = await generateOrExplain(service, formats)
    results.push({ folder: service.outputFolder, files, drift: findDrift(service.outputFolder, files) })
  }
  return results
}

async function generateOrExplain(service: ServiceFolder, formats: Formats): Promise<GeneratedFiles> {
  const bundle = readBundle(service)
  try {
    return await generate({
      service: service.name,
      bundle,
      formats,
      version: packageJson.version,
      packageExports: readPackageExports(service),
    })
  } catch (error) {
    if (error instanceof GenerationError)
      throw new Error(`Cannot generate from ${service.name}: ${error.message}`, { cause: error })
    throw error
  }
}

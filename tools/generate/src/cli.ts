// Contract to src/generated/*.gen.ts, for every service of the repository.
//   npm run generate              write what is not up to date
//   npm run generate -- --check   write nothing; fail and say so when anything is not up to date
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import packageJson from '../package.json' with { type: 'json' }
import { generate } from './generate.ts'
import { GenerationError } from './generation-error.ts'
import { findDrift, writeDrift } from './output.ts'
import { findServices, readBundle, readWorkspaceFormats } from './workspace.ts'

const root = resolve(import.meta.dirname, '../../..')

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const formats = readWorkspaceFormats(root)
  // Everything is generated before anything is written: a contract that fails leaves all files as they were.
  const results = await Promise.all(
    findServices(root).map(async (service) => {
      const files = await generateOrExplain(service.name, readBundle(service), formats)
      return { folder: service.outputFolder, files, drift: findDrift(service.outputFolder, files) }
    }),
  )
  const drift = results.flatMap((result) => result.drift)
  for (const { file, state } of drift) console.log(`${values.check ? state : 'wrote'}: ${relative(root, file)}`)
  if (values.check) {
    if (drift.length > 0) console.error('Generated files do not match the contracts. Run: npm run generate')
    return drift.length > 0 ? 1 : 0
  }
  for (const result of results) writeDrift(result.folder, result.files, result.drift)
  if (drift.length === 0) console.log('All generated files are up to date.')
  return 0
}

async function generateOrExplain(
  service: string,
  bundle: string,
  formats: ReturnType<typeof readWorkspaceFormats>,
): ReturnType<typeof generate> {
  try {
    return await generate({ service, bundle, formats, version: packageJson.version })
  } catch (error) {
    if (error instanceof GenerationError)
      throw new Error(`Cannot generate from ${service}: ${error.message}`, { cause: error })
    throw error
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

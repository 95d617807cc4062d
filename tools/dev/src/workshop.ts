import {
  findDrift,
  findServices,
  generate,
  GenerationError,
  readFormats,
  readPackageExports,
  writeDrift,
  type GeneratedFiles,
} from '@domain-contracts/generate'
import generator from '@domain-contracts/generate/package.json' with { type: 'json' }
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { createBundler, type Bundler } from './bundle-contract.ts'
import { locateInFormats } from './format-location.ts'
import { withoutEchoes, type Problem } from './problem.ts'
import { bundleText, publishBundle } from './publish.ts'

/** What became of one contract. */
export type Update =
  | { readonly api: string; readonly ok: true; readonly written: readonly string[]; readonly milliseconds: number }
  | { readonly api: string; readonly ok: false; readonly problems: readonly Problem[] }

/** Everything that is needed between a saved file and generated code, kept warm between saves. */
export interface Workshop {
  /** Brings the services that these files belong to up to date; without files, all of them. Never throws. */
  readonly update: (files?: readonly string[]) => Promise<Update[]>
  /** Does for each service what a save does, writes nothing, and takes a second: the first save is then no slower than the rest. */
  readonly warmUp: () => Promise<void>
}

// From here on code that has run hardly gets any faster.
const warmUpRounds = 6

/** Opens the repository at `root`. Throws when `specs/redocly.yaml` is not valid. */
export async function openWorkshop(root: string): Promise<Workshop> {
  const specs = join(root, 'specs')
  let bundler = await createBundler(specs)
  return {
    async update(files) {
      const changed = files?.map((file) => relative(specs, file).split(sep).join('/'))
      if (changed?.includes('redocly.yaml')) bundler = await createBundler(specs)
      const updates: Update[] = []
      for (const service of findServices(root)) {
        // Formats and rules concern every service.
        const concerned = !changed || changed.some((file) => !file.includes('/') || file.startsWith(`${service.name}/`))
        if (concerned) updates.push(await updateService(root, bundler, service.name, service.outputFolder))
      }
      return updates
    },
    async warmUp() {
      for (let round = 0; round < warmUpRounds; round += 1)
        for (const { name, outputFolder } of findServices(root)) {
          const bundled = await bundler.bundle(name)
          // What is wrong has just been told.
          if (bundled.ok) await generateFrom(root, name, outputFolder, bundled.contract).catch(() => undefined)
        }
    },
  }
}

async function generateFrom(
  root: string,
  api: string,
  outputFolder: string,
  contract: object,
): Promise<GeneratedFiles> {
  const formats = readFormats(readFileSync(join(root, 'specs/formats.yaml'), 'utf8'))
  return generate({
    service: api,
    bundle: bundleText(contract),
    formats,
    version: generator.version,
    packageExports: readPackageExports({ outputFolder }),
  })
}

async function updateService(root: string, bundler: Bundler, api: string, outputFolder: string): Promise<Update> {
  const started = performance.now()
  const broken = (problems: readonly Problem[]): Update => ({ api, ok: false, problems: withoutEchoes(root, problems) })
  const bundled = await bundler.bundle(api)
  if (!bundled.ok) return broken(bundled.problems)
  try {
    const files = await generateFrom(root, api, outputFolder, bundled.contract)
    const drift = existsSync(join(root, 'packages', api)) ? findDrift(outputFolder, files) : []
    // Nothing has been written so far, so whatever was wrong has left the last good output as it was.
    writeDrift(outputFolder, files, drift)
    const milliseconds = performance.now() - started
    publishBundle(join(root, 'specs/dist'), api, bundled.contract)
    return { api, ok: true, written: drift.map(({ file }) => relative(root, file)), milliseconds }
  } catch (error) {
    return broken(await explain(root, bundler, api, error))
  }
}

async function explain(root: string, bundler: Bundler, api: string, error: unknown): Promise<readonly Problem[]> {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof GenerationError && error.pointer.startsWith('#'))
    return [await bundler.locate(api, error.pointer, message)]
  if (error instanceof GenerationError && error.pointer.startsWith('formats.yaml'))
    return [{ message, location: await locateInFormats(join(root, 'specs'), error.pointer) }]
  // Something that the generator did not expect; the rules know what a contract looks like.
  const problems = await bundler.lint(api)
  return problems.length > 0 ? problems : [{ message, location: undefined }]
}

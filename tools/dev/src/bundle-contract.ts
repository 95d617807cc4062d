import {
  BaseResolver,
  bundle,
  isAbsoluteUrl,
  lint,
  loadConfig,
  ResolveError,
  YamlParseError,
  type Config,
  Source,
  type NormalizedProblem,
} from '@redocly/openapi-core'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from './problem.ts'
import { locateInSources } from './source-location.ts'

/** The library that Redocly's command line is made of, loaded once and kept warm. */
export interface Bundler {
  /** The bundled contract, or what is wrong with its sources. */
  readonly bundle: (api: string) => Promise<BundleOutcome>
  /** What the rules of `specs/redocly.yaml` say about a contract's sources. */
  readonly lint: (api: string) => Promise<Problem[]>
  /** Something that was found at a pointer into the bundle, with its place in the sources. */
  readonly locate: (api: string, pointer: string, message: string) => Promise<Problem>
}

export type BundleOutcome =
  | { readonly ok: true; readonly contract: object; readonly files: ReadonlySet<string> }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads the `redocly.yaml` of a specs folder; throws what Redocly throws when that is not valid. */
export async function createBundler(specs: string): Promise<Bundler> {
  const config = await loadConfig({ configPath: join(specs, 'redocly.yaml') })
  const inputOf = (api: string): BundleInput => ({
    ref: join(specs, api, 'openapi.yaml'),
    config: config.forAlias(api),
    // A new one each time: bundling rewrites the documents that a resolver keeps.
    externalRefResolver: new FileResolver(config.resolve),
  })
  return {
    async bundle(api) {
      try {
        const result = await bundle(inputOf(api))
        const problems = errorsOf(result.problems)
        if (problems.length > 0) return { ok: false, problems }
        // An OpenAPI document is an object; Redocly refuses anything else.
        return { ok: true, contract: result.bundle.parsed as object, files: result.fileDependencies }
      } catch (error) {
        return { ok: false, problems: [explain(error)] }
      }
    },
    async lint(api) {
      return errorsOf(await lint(inputOf(api)))
    },
    async locate(api, pointer, message) {
      const { ref, externalRefResolver } = inputOf(api)
      return { message, location: await locateInSources(externalRefResolver, ref, pointer) }
    },
  }
}

interface BundleInput {
  readonly ref: string
  readonly config: Config
  readonly externalRefResolver: BaseResolver
}

/** Contracts are read from files only, whatever a `$ref` says. */
class FileResolver extends BaseResolver {
  override async loadExternalRef(ref: string): Promise<Source> {
    if (isAbsoluteUrl(ref)) throw new ResolveError(new Error(`${ref} is not read: contracts refer to files only`))
    if (!isFile(ref)) return super.loadExternalRef(ref)
    // At once: a contract is dozens of small files, and on a busy machine each asynchronous read waits for its turn.
    return new Source(ref, readFileSync(ref, 'utf8').replaceAll('\r\n', '\n'))
  }
}

// What is not there, or is a folder, is Redocly's to complain of.
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

function errorsOf(problems: readonly NormalizedProblem[]): Problem[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ message, location }) => ({ message, location: location[0] }))
}

// The root document itself is missing or does not parse, so that Redocly throws instead of reporting.
function explain(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  if (!(error instanceof YamlParseError)) return { message, location: undefined }
  const { source, line, col } = error
  return { message, location: { source, pointer: undefined, start: { line, col } } }
}

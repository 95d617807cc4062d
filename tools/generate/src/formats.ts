import { parse } from 'yaml'
import { firstLine, GenerationError } from './generation-error.ts'

/** One entry of specs/formats.yaml. */
export interface Format {
  readonly description: string
  /** The export of @domain-contracts/validators that decides; without one, `pattern` decides. */
  readonly validator?: string
  readonly pattern?: string
  readonly examples: readonly string[]
}

export type Formats = ReadonlyMap<string, Format>

export function readFormats(source: string): Formats {
  const parsed = parseYaml(source)
  if (typeof parsed !== 'object' || parsed === null) throw new GenerationError('formats.yaml', 'must be a mapping')
  return new Map(
    Object.entries(parsed).map(([name, entry]) => {
      if (!isFormat(entry))
        throw new GenerationError(`formats.yaml: ${name}`, 'needs a description and a validator or a pattern')
      return [name, entry]
    }),
  )
}

function parseYaml(source: string): unknown {
  try {
    return parse(source, { maxAliasCount: 0 })
  } catch (error) {
    throw new GenerationError('formats.yaml', `is not YAML: ${firstLine(error)}`)
  }
}

function isFormat(entry: unknown): entry is Format {
  if (typeof entry !== 'object' || entry === null || !('description' in entry)) return false
  if ('validator' in entry) return typeof entry.validator === 'string' && /^[a-z][A-Za-z0-9]*$/.test(entry.validator)
  return 'pattern' in entry && typeof entry.pattern === 'string'
}

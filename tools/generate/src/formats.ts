import { GenerationError } from './generation-error.ts'
import { isIdentifier } from './identifier.ts'
import { checkPattern } from './pattern/check-pattern.ts'
import { PatternBudget } from './pattern/steps.ts'
import { parseYaml } from './read/parse-text.ts'

/** One entry of specs/formats.yaml. */
export interface Format {
  readonly description: string
  /** The export of @domain-contracts/validators that decides; without one, `pattern` decides. */
  readonly validator?: string
  /** Beside a validator only necessary: written for other languages, and not in generated code. */
  readonly pattern?: string
  readonly examples: readonly string[]
}

export type Formats = ReadonlyMap<string, Format>

export function readFormats(source: string): Formats {
  const parsed = parseYaml(source, 'formats.yaml')
  if (typeof parsed !== 'object' || parsed === null) throw new GenerationError('formats.yaml', 'must be a mapping')
  const patterns = new PatternBudget()
  return new Map(
    Object.entries(parsed).map(([name, entry]) => {
      if (!isFormat(entry))
        throw new GenerationError(`formats.yaml: ${name}`, 'needs a description and a validator or a pattern')
      if (entry.pattern !== undefined) checkPattern(entry.pattern, `formats.yaml: ${name}: pattern`, { patterns })
      return [name, entry]
    }),
  )
}

function isFormat(entry: unknown): entry is Format {
  if (typeof entry !== 'object' || entry === null || !('description' in entry)) return false
  if ('validator' in entry) return typeof entry.validator === 'string' && isIdentifier(entry.validator)
  return 'pattern' in entry && typeof entry.pattern === 'string'
}

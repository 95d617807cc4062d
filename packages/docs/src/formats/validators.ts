import * as validators from '@domain-contracts/validators'
import type { Format, Issue } from '@domain-contracts/validators'

/** What a format says of a text, whichever way it decides. */
export type Verdict =
  | { readonly ok: true; readonly canonical: string; readonly facts: readonly (readonly [string, string])[] }
  | {
      readonly ok: false
      readonly code: string
      readonly message: string
      readonly position: number
      readonly suggestion: string | undefined
    }

export type Validator = (text: string) => Verdict

/** The format that the package exports under a name, if it does. */
function exportedFormat(name: string): Format<string, never> | undefined {
  const exported: unknown = Object.entries(validators).find(([key]) => key === name)?.[1]
  if (typeof exported !== 'function' && typeof exported !== 'object') return undefined
  // Of the package's exports, only formats have a `parse`.
  return exported !== null && 'parse' in exported ? (exported as Format<string, never>) : undefined
}

function fromFormat(format: Format<string, never>): Validator {
  return (text) => {
    const parsed = format.parse(text)
    if (!parsed.ok) return refusal(parsed.issues[0])
    const { canonical, kind, host, port, advisories } = parsed
    const facts: readonly (readonly [string, string | undefined])[] = [
      ['kind', kind],
      ['host', host],
      ['port', port?.toString()],
      ['advisories', advisories.join(', ') || undefined],
    ]
    return {
      ok: true,
      canonical,
      facts: facts.filter((fact): fact is readonly [string, string] => fact[1] !== undefined),
    }
  }
}

const refusal = ({ code, message, position, suggestion }: Issue): Verdict => ({
  ok: false,
  code,
  message,
  position,
  suggestion,
})

function fromPattern(pattern: string): Validator {
  const compiled = new RegExp(pattern, 'u')
  return (text) =>
    compiled.test(text)
      ? { ok: true, canonical: text, facts: [] }
      : {
          ok: false,
          code: 'pattern',
          message: `The text does not match ${pattern}`,
          position: 0,
          suggestion: undefined,
        }
}

/** The validator of an entry of the vocabulary: the package's export by its name, else the entry's pattern. */
export function validatorOf(entry: {
  readonly validator?: string | undefined
  readonly pattern?: string | undefined
}): Validator {
  const { validator, pattern } = entry
  const format = validator === undefined ? undefined : exportedFormat(validator)
  if (format) return fromFormat(format)
  if (pattern === undefined) throw new Error('a format has neither a known validator nor a pattern')
  return fromPattern(pattern)
}

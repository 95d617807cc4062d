import { code, type Code } from './literal.ts'
import { GenerationError } from './generation-error.ts'

// Names that a module must not declare.
const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
)

/** An operationId as a function's name. Fails on anything but letters and digits, since names are not to be guessed. */
export function operationIdentifier(operationId: string, at: string): Code {
  if (!/^[a-z][A-Za-z0-9]*$/.test(operationId) || reserved.has(operationId))
    throw new GenerationError(at, 'operationId must be a camelCase name that is not a reserved word')
  return code(operationId)
}

/** Gives each component schema the name of its constant; two names that would become one fail. */
export function schemaIdentifiers(names: readonly string[]): ReadonlyMap<string, Code> {
  const taken = new Map<string, string>()
  const identifiers = new Map<string, Code>()
  for (const name of names) {
    const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
    const identifier = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
    const at = `#/components/schemas/${name}`
    if (!/^[A-Z]/.test(identifier)) throw new GenerationError(at, 'a schema name must begin with a letter')
    const other = taken.get(identifier)
    if (other !== undefined) throw new GenerationError(at, `would get the same name as the schema "${other}"`)
    taken.set(identifier, name)
    identifiers.set(name, code(`${identifier}Schema`))
  }
  return identifiers
}

import { below, GenerationError } from './generation-error.ts'
import { code, type Code } from './literal.ts'

// Names that a module must not declare.
const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
)

// What the module of the operations declares or imports itself: the contract's types, each descriptor, `callOperation`.
// A module in CommonJS, into which a bundler may turn it, calls `require` besides.
// What packages export is read from them: see package-exports.ts.
const taken = /^(operations|require)$|Operation$/

/**
 * The one export that importing a module calls: `await import()` takes the module for a promise and never settles. Other
 * names with a meaning to loaders, such as `default` and `__esModule`, are reserved or not in camelCase.
 */
export const calledByImport = 'then'

/** Whether a text can name a constant or a function, in camelCase. */
export function isIdentifier(text: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(text) && !reserved.has(text)
}

/** An operationId as a function's name. Fails on anything but letters and digits, since names are not to be guessed. */
export function operationIdentifier(operationId: string, at: string): Code {
  const refuse = (problem: string): never => {
    throw new GenerationError(at, `operationId must ${problem}`)
  }
  if (!isIdentifier(operationId)) refuse('be a camelCase name that is not a reserved word')
  if (taken.test(operationId)) refuse(`not be "${operationId}": the generated code has another use for it`)
  if (operationId === calledByImport)
    refuse(`not be "${operationId}": \`await import()\` of the generated module would call it`)
  return code(operationId)
}

/** Gives each component schema the name of its constant; two names that would become one fail. */
export function schemaIdentifiers(names: readonly string[], at: string): ReadonlyMap<string, Code> {
  const owners = new Map<string, string>()
  const identifiers = new Map<string, Code>()
  for (const name of names) {
    const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
    const identifier = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
    const nameAt = below(at, name)
    if (!/^[A-Z]/.test(identifier)) throw new GenerationError(nameAt, 'a schema name must begin with a letter')
    const other = owners.get(identifier)
    if (other !== undefined) throw new GenerationError(nameAt, `would get the same name as the schema "${other}"`)
    owners.set(identifier, name)
    identifiers.set(name, code(`${identifier}Schema`))
  }
  return identifiers
}

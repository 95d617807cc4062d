import type { SchemaObject } from './contract.ts'
import { pointer } from './generation-error.ts'
import type { Code } from './literal.ts'
import { schemaLiteral, type SchemaContext } from './schema-literal.ts'

/** All component schemas as constants, each after the ones that it refers to. */
export function schemasFile(schemas: Readonly<Record<string, SchemaObject>>, context: SchemaContext): string {
  const written = new Map<string, string>()
  const visit = (name: string): void => {
    const schema = schemas[name]
    if (written.has(name) || !schema) return
    // Reserved first, so that a schema which leads back to itself ends here; it is reached through a function.
    written.set(name, '')
    const inner: SchemaContext = { ...context, references: new Set() }
    const literal = schemaLiteral(schema, pointer('components', 'schemas', name), inner)
    for (const reference of inner.references) visit(reference)
    written.delete(name)
    written.set(name, `export const ${identifierOf(name, context)}: Schema = ${literal}\n`)
  }
  for (const name of Object.keys(schemas)) visit(name)
  return [...written.values()].join('\n')
}

export function identifierOf(name: string, context: SchemaContext): Code {
  const identifier = context.identifiers.get(name)
  if (identifier === undefined) throw new TypeError(`The schema ${name} has no identifier.`)
  return identifier
}

/** The component schemas that can be reached from themselves. */
export function recursiveSchemas(schemas: Readonly<Record<string, SchemaObject>>): Set<string> {
  const edges = new Map(Object.entries(schemas).map(([name, schema]) => [name, referencesIn(schema)]))
  const reaches = (from: string, target: string, seen = new Set<string>()): boolean => {
    for (const next of edges.get(from) ?? []) {
      if (next === target) return true
      if (!seen.has(next) && reaches(next, target, seen.add(next))) return true
    }
    return false
  }
  return new Set(Object.keys(schemas).filter((name) => reaches(name, name)))
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('$ref' in value && typeof value.$ref === 'string') return [value.$ref.replace('#/components/schemas/', '')]
  return Object.values(value).flatMap(referencesIn)
}

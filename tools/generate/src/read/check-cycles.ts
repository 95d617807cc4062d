import type { SchemaObject } from '../contract.ts'
import { GenerationError, pointer } from '../generation-error.ts'
import { isObject } from './structure.ts'

type Schemas = Readonly<Record<string, SchemaObject>>

/** Fails on a schema that leads back to itself in a way that has no end, or no type. */
export function checkCycles(schemas: Schemas): void {
  // A value would never come to a verdict.
  refuseCycle(schemas, directReferences, 'leads back to itself for the same value')
  // The compiler looks into the members of an object only when they are asked for (otherwise TS2502).
  refuseCycle(
    schemas,
    typeReferences,
    'leads back to itself through lists and alternatives alone, for which there is no type: put the list into a property of an object', // prettier-ignore
  )
}

function refuseCycle(schemas: Schemas, referencesIn: (schema: SchemaObject) => string[], problem: string): void {
  const done = new Set<string>()
  const open = new Set<string>()
  const visit = (name: string): void => {
    const schema = schemas[name]
    if (done.has(name) || !schema) return
    if (open.has(name)) throw new GenerationError(pointer('components', 'schemas', name), problem)
    open.add(name)
    for (const next of referencesIn(schema)) visit(next)
    open.delete(name)
    done.add(name)
  }
  for (const name of Object.keys(schemas)) visit(name)
}

/** The schemas that decide on the very value that a schema decides on, by reference. */
function directReferences(schema: SchemaObject): string[] {
  return references(schema, membersOf)
}

/** The schemas whose types a schema's type is made of, outside of the members of objects. */
function typeReferences(schema: SchemaObject): string[] {
  return references(schema, (one) => {
    // Items say something about a value's type only beside the type that has them.
    const { type, items } = one
    return [type].flat().includes('array') && isObject(items) ? [...membersOf(one), items] : membersOf(one)
  })
}

function references(schema: SchemaObject, partsOf: (schema: SchemaObject) => readonly SchemaObject[]): string[] {
  const { $ref } = schema
  if (typeof $ref === 'string') return [$ref.replace('#/components/schemas/', '')]
  return partsOf(schema).flatMap((part) => references(part, partsOf))
}

function membersOf(schema: SchemaObject): SchemaObject[] {
  return ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) => {
    const members = schema[keyword]
    return Array.isArray(members) ? members.filter(isObject) : []
  })
}

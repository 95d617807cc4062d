import type { Contract, SchemaObject } from './contract.ts'
import type { Formats } from './formats.ts'
import { code, type Code } from './literal.ts'
import { isObject } from './read/structure.ts'

// The exports of @domain-contracts/client/checks, in the order in which they are made, and the keywords of each.
const keywordsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['constants', ['enum', 'const']],
  ['objects', ['properties', 'required', 'additionalProperties']],
  ['objectSizes', ['minProperties', 'maxProperties']],
  ['arrays', ['items', 'minItems', 'maxItems', 'uniqueItems']],
  ['lengths', ['minLength', 'maxLength']],
  ['patterns', ['pattern']],
  ['formats', ['format']],
  ['numbers', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
  ['alternatives', ['oneOf', 'anyOf', 'allOf']],
])

/** The checks that schemas need, so that a bundle holds no other. Those of a request need `objects` besides. */
export function checksFor(schemas: readonly SchemaObject[], contract: Contract, formats: Formats): Code[] {
  const found = new Set<string>(['properties'])
  const seen = new Set<unknown>()
  const visit = (schema: unknown): void => {
    if (!isObject(schema) || seen.has(schema)) return
    seen.add(schema)
    if (typeof schema['$ref'] === 'string')
      visit(contract.components.schemas[schema['$ref'].replace('#/components/schemas/', '')])
    for (const keyword of Object.keys(schema)) found.add(keyword)
    const format = formats.get(String(schema['format']))
    if (format?.validator !== undefined) found.add('validated format')
    else if (format?.pattern !== undefined) {
      // Such a format is written as a pattern, and beside another pattern as a part of its own.
      found.add('pattern')
      if (schema['pattern'] !== undefined) found.add('allOf')
    }
    visit(schema['items'])
    visit(schema['additionalProperties'])
    if (isObject(schema['properties'])) Object.values(schema['properties']).forEach(visit)
    for (const keyword of ['oneOf', 'anyOf', 'allOf'])
      if (Array.isArray(schema[keyword])) schema[keyword].forEach(visit)
  }
  schemas.forEach(visit)
  return [...keywordsOf]
    .filter(([name, keywords]) =>
      name === 'formats' ? found.has('validated format') : keywords.some((keyword) => found.has(keyword)),
    )
    .map(([name]) => code(name))
}

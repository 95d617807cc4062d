import type { SchemaObject } from './contract.ts'
import type { Formats } from './formats.ts'
import { below } from './generation-error.ts'
import { code, list, literal, object, quote, regularExpression, type Code } from './literal.ts'
import { isObject } from './read/structure.ts'

/** What turning schemas into literals needs to know, and what it finds out on the way. */
export interface SchemaContext {
  readonly formats: Formats
  /** The constant of each component schema. */
  readonly identifiers: ReadonlyMap<string, Code>
  /** Schemas that lead back to themselves and so are reached through a function. */
  readonly recursive: ReadonlySet<string>
  /** Filled in: the exports of @domain-contracts/validators/core that were referred to. */
  readonly validators: Set<string>
  /** Filled in: the exports of @domain-contracts/client/checks that were referred to. */
  readonly checks: Set<string>
  /** Filled in: the types of @domain-contracts/client that were referred to. */
  readonly types: Set<string>
  /** Filled in: the component schemas that were referred to. */
  readonly references: Set<string>
}

const annotations = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
])

/** A schema that has been read, as a literal of the runtime's `Schema`. */
export function schemaLiteral(schema: SchemaObject, at: string, context: SchemaContext): Code {
  if (typeof schema['$ref'] === 'string') return reference(schema['$ref'], at, context)
  const entries = Object.entries(apart(schema, context)).filter(([keyword]) => !annotations.has(keyword))
  return object(entries.flatMap(([keyword, value]) => keywordEntries(keyword, value, below(at, keyword), context)))
}

/** Schemas by the names of properties. */
export function schemaMap(entries: readonly (readonly [string, Code])[], context: SchemaContext): Code {
  return object(entries.map(([name, schema]) => [name, schemaBelow(name, schema, context)]))
}

/**
 * A schema in what stands below a name. For a name that every object inherits the compiler expects what is inherited and
 * not a schema, so there the schema is said to be one.
 */
export function schemaBelow(name: string, schema: Code, { types }: SchemaContext): Code {
  if (!(name in {}) || !schema.startsWith('{')) return schema
  types.add('Schema')
  return code(`${schema} satisfies Schema`)
}

// A format that a pattern decides and a pattern of the schema's own: both hold, and an object has one `pattern`.
function apart(schema: SchemaObject, { formats }: SchemaContext): SchemaObject {
  const { format, allOf, ...others } = schema
  const decided = formats.get(String(format))
  if (others['pattern'] === undefined || decided?.validator !== undefined || decided?.pattern === undefined)
    return schema
  const members: readonly unknown[] = Array.isArray(allOf) ? allOf : []
  return { ...others, allOf: [...members, { format }] }
}

function keywordEntries(keyword: string, value: unknown, at: string, context: SchemaContext): [string, Code][] {
  switch (keyword) {
    case 'properties': {
      const properties = isObject(value) ? Object.entries(value) : []
      return [
        [
          keyword,
          schemaMap(
            properties.map(([name, member]) => [name, nested(member, below(at, name), context)]),
            context,
          ),
        ],
      ]
    }
    case 'oneOf':
    case 'anyOf':
    case 'allOf': {
      const members: unknown[] = Array.isArray(value) ? value : []
      return [[keyword, list(members.map((member, index) => nested(member, below(at, index), context)))]]
    }
    case 'items':
      return [[keyword, nested(value, at, context)]]
    case 'additionalProperties':
      return [[keyword, isObject(value) ? nested(value, at, context) : literal(value)]]
    case 'pattern':
      return [[keyword, regularExpression(String(value))]]
    case 'format':
      return formatEntries(String(value), at, context)
    default:
      return [[keyword, literal(value)]]
  }
}

function nested(schema: unknown, at: string, context: SchemaContext): Code {
  if (!isObject(schema)) throw new TypeError(`${at} is not a schema that has been read.`)
  return schemaLiteral(schema, at, context)
}

function formatEntries(name: string, at: string, context: SchemaContext): [string, Code][] {
  const format = context.formats.get(name)
  if (format?.validator !== undefined) {
    context.validators.add(format.validator)
    // Checked to be a plain name when formats.yaml was read.
    return [['format', code(format.validator)]]
  }
  if (format?.pattern === undefined) throw new TypeError(`${at} is not a format that has been read.`)
  return [['pattern', regularExpression(format.pattern)], ['patternName', quote(name)]] // prettier-ignore
}

function reference(target: string, at: string, context: SchemaContext): Code {
  const name = target.replace('#/components/schemas/', '')
  const identifier = context.identifiers.get(name)
  if (identifier === undefined) throw new TypeError(`${at} is not a reference that has been read.`)
  context.references.add(name)
  return context.recursive.has(name) ? code(`{ lazy: () => ${identifier} }`) : identifier
}

import type { SchemaObject } from './contract.ts'
import type { Formats } from './formats.ts'
import { GenerationError } from './generation-error.ts'
import { code, list, literal, object, quote, regularExpression, type Code } from './literal.ts'

/** What turning schemas into literals needs to know, and what it finds out on the way. */
export interface SchemaContext {
  readonly formats: Formats
  /** The constant of each component schema. */
  readonly identifiers: ReadonlyMap<string, Code>
  /** Schemas that lead back to themselves and so are reached through a function. */
  readonly recursive: ReadonlySet<string>
  /** Filled in: the exports of @domain-contracts/validators that were referred to. */
  readonly validators: Set<string>
  /** Filled in: the component schemas that were referred to. */
  readonly references: Set<string>
}

const types = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'])
const copied = [
  'enum', 'const', 'required', 'minItems', 'maxItems', 'uniqueItems', 'minLength', 'maxLength',
  'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
] as const // prettier-ignore
const combined = ['oneOf', 'anyOf', 'allOf'] as const
// Keywords that say something to people or to other tools and change no verdict.
const silent = new Set(['title', 'description', 'default', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly', '$comment', 'externalDocs', 'xml', 'contentMediaType', 'contentEncoding']) // prettier-ignore

/** A schema as a literal of the runtime's `Schema`. A keyword that the runtime would not honour fails with its pointer. */
export function schemaLiteral(schema: unknown, at: string, context: SchemaContext): Code {
  if (schema === true) return code('{}')
  if (!isObject(schema)) throw new GenerationError(at, 'must be a schema object')
  if ('$ref' in schema) return reference(schema, at, context)
  const entries: [string, Code][] = []
  for (const [keyword, value] of Object.entries(schema)) {
    if (silent.has(keyword) || keyword.startsWith('x-')) continue
    entries.push(...keywordEntries(keyword, value, `${at}/${keyword}`, context))
  }
  return object(entries)
}

function keywordEntries(keyword: string, value: unknown, at: string, context: SchemaContext): [string, Code][] {
  if (includes(copied, keyword)) return [[keyword, literal(value)]]
  if (includes(combined, keyword)) return [[keyword, list(members(value, at, context))]]
  switch (keyword) {
    case 'type':
      return [[keyword, typeLiteral(value, at)]]
    case 'properties':
      if (!isObject(value)) throw new GenerationError(at, 'must be an object')
      return [
        [
          keyword,
          object(
            Object.entries(value).map(([name, property]) => [name, schemaLiteral(property, `${at}/${name}`, context)]),
          ),
        ],
      ]
    case 'additionalProperties':
      return [[keyword, typeof value === 'boolean' ? literal(value) : schemaLiteral(value, at, context)]]
    case 'items':
      return [[keyword, schemaLiteral(value, at, context)]]
    case 'pattern':
      return [[keyword, patternLiteral(value, at)]]
    case 'format':
      return formatEntries(value, at, context)
    default:
      throw new GenerationError(at, `the keyword "${keyword}" is not supported`)
  }
}

function members(value: unknown, at: string, context: SchemaContext): Code[] {
  if (!Array.isArray(value)) throw new GenerationError(at, 'must be an array of schemas')
  return value.map((member, index) => schemaLiteral(member, `${at}/${index}`, context))
}

function typeLiteral(value: unknown, at: string): Code {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  if (!all.every((one) => typeof one === 'string' && types.has(one)))
    throw new GenerationError(at, 'is not a JSON Schema type')
  return literal(value)
}

/** The longest pattern that is accepted. */
const longestPattern = 1000

function patternLiteral(value: unknown, at: string): Code {
  if (typeof value !== 'string') throw new GenerationError(at, 'must be a string')
  if (value.length > longestPattern) throw new GenerationError(at, `is longer than ${longestPattern} characters`)
  try {
    return regularExpression(value)
  } catch {
    throw new GenerationError(at, 'is not a regular expression')
  }
}

function formatEntries(value: unknown, at: string, context: SchemaContext): [string, Code][] {
  const format = typeof value === 'string' ? context.formats.get(value) : undefined
  if (typeof value !== 'string' || !format)
    throw new GenerationError(at, `the format ${JSON.stringify(value)} is not in formats.yaml`)
  if (format.validator !== undefined) {
    context.validators.add(format.validator)
    // Checked to be a plain name when formats.yaml was read.
    return [['format', code(format.validator)]]
  }
  return [['pattern', patternLiteral(format.pattern, at)], ['patternName', quote(value)]] // prettier-ignore
}

const componentPrefix = '#/components/schemas/'

function reference(schema: SchemaObject, at: string, context: SchemaContext): Code {
  const target = schema['$ref']
  const others = Object.keys(schema).filter(
    (keyword) => keyword !== '$ref' && !silent.has(keyword) && !keyword.startsWith('x-'),
  )
  if (others.length > 0) throw new GenerationError(at, `"${others[0]}" beside $ref is not supported`)
  const name =
    typeof target === 'string' && target.startsWith(componentPrefix) ? target.slice(componentPrefix.length) : undefined
  const identifier = name === undefined ? undefined : context.identifiers.get(name)
  if (name === undefined || identifier === undefined)
    throw new GenerationError(at, `$ref ${JSON.stringify(target)} does not lead to a component schema`)
  context.references.add(name)
  return context.recursive.has(name) ? code(`{ lazy: () => ${identifier} }`) : identifier
}

function isObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function includes<Member extends string>(known: readonly Member[], value: string): value is Member {
  // Widened to ask about any string.
  return (known as readonly string[]).includes(value)
}

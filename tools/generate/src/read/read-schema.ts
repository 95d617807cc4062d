import type { SchemaObject } from '../contract.ts'
import { below, GenerationError } from '../generation-error.ts'
import { checkPattern } from '../pattern/check-pattern.ts'
import { exampleValue } from './annotations.ts'
import type { ReadContext } from './context.ts'
import { referenceAt } from './read-reference.ts'
import { arrayAt, booleanAt, mapAt, nameAt, objectAt, stringAt } from './structure.ts'

type ReadKeyword = (value: unknown, at: string, context: ReadContext) => unknown

const types = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'])

const text: ReadKeyword = (value, at, context) => context.text(stringAt(value, at))
const schemas: ReadKeyword = (value, at, context) => {
  const members = arrayAt(value, at)
  if (members.length === 0) throw new GenerationError(at, 'must not be empty')
  return members.map((member, index) => readSchema(member, below(at, index), context))
}

// What says something to people or to other tools and changes no verdict, and shows in the types' comments.
const annotationKeywords: readonly (readonly [string, ReadKeyword])[] = [
  ['title', text],
  ['description', text],
  ['default', (value, _, context) => exampleValue(value, context)],
  ['example', (value, _, context) => exampleValue(value, context)],
  ['examples', (value, at, context) => arrayAt(value, at).map((example) => exampleValue(example, context))],
  ['deprecated', booleanAt],
  ['readOnly', booleanAt],
  ['writeOnly', booleanAt],
]
const unseenKeywords = ['$comment', 'externalDocs', 'xml', 'contentMediaType', 'contentEncoding']

// What the runtime's validator honours.
const assertionKeywords: readonly (readonly [string, ReadKeyword])[] = [
  ['type', typeNames],
  ['enum', scalars],
  ['const', scalarAt],
  ['properties', (value, at, context) => mapAt(value, at, (member, memberAt) => readSchema(member, memberAt, context))],
  ['required', (value, at) => arrayAt(value, at).map((name, index) => nameAt(name, below(at, index)))],
  [
    'additionalProperties',
    (value, at, context) => (typeof value === 'boolean' ? value : readSchema(value, at, context)),
  ],
  ['minProperties', count],
  ['maxProperties', count],
  ['items', readSchema],
  ['minItems', count],
  ['maxItems', count],
  ['uniqueItems', booleanAt],
  ['minLength', count],
  ['maxLength', count],
  ['pattern', checkPattern],
  ['format', formatName],
  ['minimum', numberAt],
  ['maximum', numberAt],
  ['exclusiveMinimum', numberAt],
  ['exclusiveMaximum', numberAt],
  ['multipleOf', positive],
  ['oneOf', schemas],
  ['anyOf', schemas],
  ['allOf', schemas],
]

const keywords = new Map([...annotationKeywords, ...assertionKeywords])
const besideReference = new Map([...annotationKeywords, ['$ref', referenceKeyword] as const])
const unseen = new Set(unseenKeywords)

/**
 * A schema with only the keywords that are understood, each with a value that it may have. A keyword that would change
 * what is valid and that the runtime would not honour fails with its pointer.
 */
export function readSchema(value: unknown, at: string, context: ReadContext): SchemaObject {
  if (value === true) return {}
  if (value === false)
    throw new GenerationError(
      at,
      'a schema that allows nothing is not supported: leave the member out, or use maxItems: 0',
    )
  const schema = objectAt(value, at)
  const refers = Object.hasOwn(schema, '$ref')
  const known = refers ? besideReference : keywords
  const entries: [string, unknown][] = []
  for (const [keyword, member] of Object.entries(schema)) {
    if (unseen.has(keyword) || keyword.startsWith('x-')) continue
    const read = known.get(keyword)
    if (!read) {
      const place = refers ? ' beside $ref' : ''
      throw new GenerationError(below(at, keyword), `the keyword ${JSON.stringify(keyword)} is not supported${place}`)
    }
    entries.push([
      keyword,
      keyword === '$ref' ? referenceKeyword(schema, at, context) : read(member, below(at, keyword), context),
    ])
  }
  return Object.fromEntries(entries)
}

function referenceKeyword(value: unknown, at: string, context: ReadContext): string {
  return referenceAt(objectAt(value, at), at, 'schemas', context)
}

function typeNames(value: unknown, at: string): unknown {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (all.length === 0 || !all.every((one) => typeof one === 'string' && types.has(one)))
    throw new GenerationError(at, 'is not a JSON Schema type')
  return value
}

function scalars(value: unknown, at: string): unknown {
  const members = arrayAt(value, at)
  if (members.length === 0) throw new GenerationError(at, 'must not be empty')
  return members.map((member, index) => scalarAt(member, below(at, index)))
}

// Objects and arrays are compared by identity at run time, so they would never match.
function scalarAt(value: unknown, at: string): unknown {
  if (typeof value === 'string') return nameAt(value, at)
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number') return numberAt(value, at)
  throw new GenerationError(at, 'must be a text, a number, true, false or null: lists and objects cannot be constants')
}

function numberAt(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new GenerationError(at, 'must be a number')
  return value
}

function positive(value: unknown, at: string): number {
  const number = numberAt(value, at)
  if (number <= 0) throw new GenerationError(at, 'must be more than zero')
  return number
}

function count(value: unknown, at: string): number {
  const number = numberAt(value, at)
  if (!Number.isSafeInteger(number) || number < 0) throw new GenerationError(at, 'must be a whole number, zero or more')
  return number
}

function formatName(value: unknown, at: string, { formats }: ReadContext): string {
  if (typeof value !== 'string' || !formats.has(value))
    throw new GenerationError(at, `the format ${JSON.stringify(value)} is not in formats.yaml`)
  return value
}

import type { SchemaObject } from './contract.ts'
import type { Formats } from './formats.ts'
import { isObject } from './read/structure.ts'

/** What a schema's keywords are read with. */
export interface Vocabulary {
  readonly schemas: Readonly<Record<string, SchemaObject>>
  readonly formats: Formats
  /** Filled in: what has been found out, by question. */
  readonly decided: Map<string, Map<SchemaObject, boolean>>
}

const kinds = ['null', 'boolean', 'integer', 'fraction', 'string', 'array', 'object'] as const
/** A type of JSON Schema, with its numbers told apart. */
export type Kind = (typeof kinds)[number]

/** Of which kinds the values are that a schema allows, as far as its keywords say so. */
export function possibleKinds(schema: SchemaObject, vocabulary: Vocabulary): Kind[] {
  return kinds.filter((kind) => allowsKind(kind, schema, vocabulary))
}

/** Of which kinds the items are of the lists that a schema allows. */
export function possibleItemKinds(schema: SchemaObject, vocabulary: Vocabulary): Kind[] {
  return kinds.filter((kind) =>
    decide(`an item of ${kind}`, schema, vocabulary, (own) => {
      const { items } = own
      return ownAllowsKind('array', own) && (!isObject(items) || allowsKind(kind, items, vocabulary))
    }),
  )
}

function allowsKind(kind: Kind, schema: SchemaObject, vocabulary: Vocabulary): boolean {
  return decide(kind, schema, vocabulary, (own) => ownAllowsKind(kind, own))
}

function ownAllowsKind(kind: Kind, own: SchemaObject): boolean {
  return (
    (own['type'] === undefined || [own['type']].flat().some((type) => kindsOfType(type).includes(kind))) &&
    constantsOf(own).every((values) => values.some((value) => kindOf(value) === kind))
  )
}

/** Whether a schema allows a text. A format that only a validator can decide is taken for one that does not. */
export function allowsText(text: string, schema: SchemaObject, vocabulary: Vocabulary): boolean {
  return decide(`the text ${text}`, schema, vocabulary, (target) => {
    const { type, minLength = 0, maxLength = Infinity, pattern, format } = target
    const patterns = [pattern, typeof format === 'string' ? textFormat(format, vocabulary) : undefined]
    return (
      (type === undefined || [type].flat().includes('string')) &&
      constantsOf(target).every((values) => values.includes(text)) &&
      // Both are numbers by now.
      text.length >= Number(minLength) &&
      text.length <= Number(maxLength) &&
      patterns.every((one) => typeof one !== 'string' || new RegExp(one, 'u').test(text))
    )
  })
}

/**
 * Whether a schema and what it is made of allow something that `allows` decides by a schema's own keywords. Each schema is
 * asked each question once, since there can be exponentially many ways to it.
 */
function decide(
  question: string,
  schema: SchemaObject,
  vocabulary: Vocabulary,
  allows: (own: SchemaObject) => boolean,
): boolean {
  const known = vocabulary.decided.get(question) ?? new Map<SchemaObject, boolean>()
  vocabulary.decided.set(question, known)
  const visit = (next: SchemaObject): boolean => {
    const target = followed(next, vocabulary)
    const verdict = known.get(target) ?? (allows(target) && membersAllow(target))
    known.set(target, verdict)
    return verdict
  }
  const membersAllow = (target: SchemaObject): boolean =>
    ['oneOf', 'anyOf'].every((keyword) => {
      const members = membersOf(target, keyword)
      return members.length === 0 || members.some(visit)
    }) && membersOf(target, 'allOf').every(visit)
  return visit(schema)
}

const neverMatches = '^(?!)'

function textFormat(name: string, { formats }: Vocabulary): string {
  const format = formats.get(name)
  return format?.validator === undefined ? (format?.pattern ?? neverMatches) : neverMatches
}

// Reading has made sure that a reference leads to a schema, and that following them ends.
function followed(schema: SchemaObject, vocabulary: Vocabulary): SchemaObject {
  const { $ref } = schema
  const target = typeof $ref === 'string' ? vocabulary.schemas[$ref.replace('#/components/schemas/', '')] : undefined
  return target ? followed(target, vocabulary) : schema
}

function membersOf(schema: SchemaObject, keyword: string): SchemaObject[] {
  const members = schema[keyword]
  return Array.isArray(members) ? members.filter(isObject) : []
}

function constantsOf(schema: SchemaObject): (readonly unknown[])[] {
  const values: unknown = schema['enum']
  return [...('const' in schema ? [[schema['const']]] : []), ...(Array.isArray(values) ? [values] : [])]
}

function kindsOfType(type: unknown): Kind[] {
  if (type === 'number') return ['integer', 'fraction']
  return kinds.filter((kind) => kind === type)
}

function kindOf(value: unknown): Kind {
  if (value === null) return 'null'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}

import type { Contract } from './contracts.ts'
import { referencedName, resolve } from './contracts.ts'
import type { Evidence } from './evidence.ts'
import { evidenceOf } from './evidence.ts'
import type { Json, Marked, Schema } from './openapi.ts'

/** One property, as a page shows it. */
export interface Field {
  readonly name: string
  readonly type: TypeText
  readonly required: boolean
  readonly description: string
  readonly format: string | undefined
  readonly values: readonly Json[]
  readonly constraints: readonly string[]
  readonly default: Json | undefined
  readonly example: Json | undefined
  readonly evidence: Evidence
  /** The properties of an object that has no name of its own. */
  readonly fields: readonly Field[]
}

/** How a type is written, and the named schema that it links to, if any. */
export interface TypeText {
  readonly text: string
  readonly schema: string | undefined
}

/** The type of a schema in words: `string or null`, `array of DnsRecord`. */
export function typeText(schema: Schema): TypeText {
  if (schema.$ref) {
    const name = referencedName(schema.$ref)
    return { text: name, schema: name }
  }
  if (schema.oneOf) {
    const members = schema.oneOf.map(typeText)
    return {
      text: members.map(({ text }) => text).join(' or '),
      schema: members.find((member) => member.schema)?.schema,
    }
  }
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['any'])
  const items = schema.items && typeText(schema.items)
  const text = types.map((type) => (type === 'array' && items ? `array of ${items.text}` : type)).join(' or ')
  return { text, schema: items?.schema }
}

/** The limits that a schema sets beside its type, in words. */
export function constraintsOf(schema: Schema): readonly string[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern } = schema
  return [
    range(minimum, maximum, (n) => `${n}`),
    range(minLength, maxLength, (n) => (n === 1 ? '1 character' : `${n} characters`)),
    range(minItems, maxItems, (n) => (n === 1 ? '1 item' : `${n} items`)),
    pattern ? `matches ${pattern}` : '',
  ].filter((text) => text !== '')
}

function range(from: number | undefined, to: number | undefined, unit: (n: number) => string): string {
  if (from !== undefined && to !== undefined) return `${from} to ${unit(to)}`
  if (from !== undefined) return `at least ${unit(from)}`
  return to === undefined ? '' : `at most ${unit(to)}`
}

const valuesOf = (schema: Schema): readonly Json[] => schema.enum ?? (schema.const === undefined ? [] : [schema.const])

/** The properties of a schema, or of the schema of its items; none where it is not an object. */
export function fieldsOf(contract: Contract, schema: Schema, ...parents: readonly Marked[]): readonly Field[] {
  const object = schema.properties ? schema : (schema.items ?? schema)
  const outer = [...parents, schema, object]
  const named = Object.entries(object.properties ?? {}).map(([name, property]) =>
    fieldOf(contract, name, property, object.required?.includes(name) ?? false, outer),
  )
  if (typeof object.additionalProperties !== 'object') return named
  return [...named, fieldOf(contract, '(any key)', object.additionalProperties, false, outer)]
}

function fieldOf(
  contract: Contract,
  name: string,
  property: Schema,
  required: boolean,
  outer: readonly Marked[],
): Field {
  const target = resolve(contract, property)
  return {
    name,
    type: typeText(property),
    required,
    description: property.description ?? target.description ?? '',
    format: property.format ?? property.items?.format,
    values: valuesOf(target.items ? resolve(contract, target.items) : target),
    constraints: constraintsOf(property),
    default: property.default,
    example: property.example,
    evidence: property.$ref
      ? evidenceOf(contract, ...outer, target, property)
      : evidenceOf(contract, ...outer, property),
    fields: property.$ref ? [] : fieldsOf(contract, property, ...outer),
  }
}

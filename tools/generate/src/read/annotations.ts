import type { Annotations } from '../contract.ts'
import type { ReadContext } from './context.ts'
import { booleanAt, optional, stringAt, type JsonObject } from './structure.ts'

/** What a part of a contract says to people. */
export function annotations(object: JsonObject, at: string, context: ReadContext): Annotations {
  const text = (value: unknown, textAt: string): string => context.text(stringAt(value, textAt))
  return {
    ...optional(object, 'summary', at, text),
    ...optional(object, 'description', at, text),
    ...optional(object, 'deprecated', at, booleanAt),
  }
}

/** The one example that the types' comments show; a map of named ones does not show there. */
export function example(object: JsonObject, context: ReadContext): { readonly example?: unknown } {
  return Object.hasOwn(object, 'example') ? { example: exampleValue(object['example'], context) } : {}
}

/** Any JSON, with its texts as a comment can show them. */
export function exampleValue(value: unknown, context: ReadContext): unknown {
  if (typeof value === 'string') return context.text(value)
  if (Array.isArray(value)) return value.map((member) => exampleValue(member, context))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [context.text(key), exampleValue(member, context)]),
  )
}

import { hasUnseen } from '../unseen.ts'
import { below, GenerationError } from '../generation-error.ts'

export interface JsonObject {
  readonly [key: string]: unknown
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectAt(value: unknown, at: string): JsonObject {
  if (!isObject(value)) throw new GenerationError(at, 'must be an object')
  return value
}

export function arrayAt(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new GenerationError(at, 'must be an array')
  return value
}

export function stringAt(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new GenerationError(at, 'must be a string')
  return value
}

export function booleanAt(value: unknown, at: string): boolean {
  if (typeof value !== 'boolean') throw new GenerationError(at, 'must be true or false')
  return value
}

/** Reads a member with `read`; an object of that one member, or an empty one when it is not there. */
export function optional<Key extends string, Value>(
  object: JsonObject,
  key: Key,
  at: string,
  read: (value: unknown, at: string) => Value,
): { readonly [Name in Key]?: Value } {
  if (!Object.hasOwn(object, key)) return {}
  // A computed key widens to any string.
  return { [key]: read(object[key], below(at, key)) } as { readonly [Name in Key]?: Value }
}

/** Reads every member of a map; names are checked, and the order is the contract's. */
export function mapAt<Value>(
  value: unknown,
  at: string,
  read: (value: unknown, at: string, name: string) => Value,
): { readonly [name: string]: Value } {
  const entries = Object.entries(objectAt(value, at)).map(([name, member]): [string, Value] => {
    const memberAt = below(at, name)
    nameAt(name, memberAt)
    return [name, read(member, memberAt, name)]
  })
  // Defines own properties, `__proto__` too.
  return Object.fromEntries(entries)
}

/** Fails on a member that nothing here would honour. Extensions (`x-`) say nothing to a generator. */
export function checkKeys(object: JsonObject, at: string, known: ReadonlySet<string>): void {
  for (const key of Object.keys(object)) {
    if (!known.has(key) && !key.startsWith('x-'))
      throw new GenerationError(below(at, key), `the keyword ${JSON.stringify(key)} is not supported`)
  }
}

/**
 * Fails on a text that shows as another than it is: controls, half characters, marks that turn the direction of writing
 * (CVE-2021-42574). Such a text has no business in a name or a value; in a description it is made visible instead.
 */
export function nameAt(value: unknown, at: string): string {
  const text = stringAt(value, at)
  if (hasUnseen(text)) throw new GenerationError(at, 'holds a character that does not show')
  return text
}

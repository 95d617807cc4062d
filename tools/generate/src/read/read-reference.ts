import type { Components, Reference } from '../contract.ts'
import { below, GenerationError } from '../generation-error.ts'
import { annotations } from './annotations.ts'
import type { ReadContext } from './context.ts'
import { checkKeys, isObject, type JsonObject } from './structure.ts'

const keys = new Set(['$ref', 'summary', 'description'])

/** A component by reference, or in place as `read` reads it. Nothing outside of the bundle is ever looked at. */
export function readOrRefer<Value>(
  section: keyof Components,
  read: (value: unknown, at: string, context: ReadContext) => Value,
): (value: unknown, at: string, context: ReadContext) => Value | Reference {
  return (value, at, context) => {
    if (!isObject(value) || !Object.hasOwn(value, '$ref')) return read(value, at, context)
    checkKeys(value, at, keys)
    return { $ref: referenceAt(value, at, section, context), ...annotations(value, at, context) }
  }
}

/** The target of a reference, which must be a component of the bundle under the heading that belongs here. */
export function referenceAt(value: JsonObject, at: string, section: keyof Components, context: ReadContext): string {
  const target = value['$ref']
  const prefix = `#/components/${section}/`
  // Names have no character that a pointer would escape; see readComponents.
  if (
    typeof target !== 'string' ||
    !target.startsWith(prefix) ||
    !context.components[section].has(target.slice(prefix.length))
  )
    throw new GenerationError(below(at, '$ref'), `${JSON.stringify(target)} does not lead to one of ${prefix}`)
  return target
}

import type { Header, Parameter } from '../contract.ts'
import { below, GenerationError } from '../generation-error.ts'
import { annotations, example } from './annotations.ts'
import type { ReadContext } from './context.ts'
import { checkHeaderName } from './header-name.ts'
import { readSchema } from './read-schema.ts'
import { booleanAt, checkKeys, nameAt, objectAt, optional, type JsonObject } from './structure.ts'

const keys = new Set(
  'name in description required deprecated schema example examples style explode allowEmptyValue allowReserved'.split(
    ' ',
  ),
)
const headerKeys = new Set('description required deprecated schema example examples style explode'.split(' '))

// How the runtime writes a value; only these settings say the same.
const styles = { path: 'simple', query: 'form', header: 'simple' } as const

export function readParameter(value: unknown, at: string, context: ReadContext): Parameter {
  const object = objectAt(value, at)
  checkKeys(object, at, keys)
  const place = placeAt(object['in'], below(at, 'in'))
  checkSerialization(object, at, styles[place], place === 'query')
  const required = optional(object, 'required', at, booleanAt)
  if (place === 'path' && required.required !== true) throw new GenerationError(at, 'a path parameter must be required')
  return {
    name: parameterName(object['name'], below(at, 'name'), place),
    in: place,
    ...annotations(object, at, context),
    ...required,
    schema: readSchema(object['schema'], below(at, 'schema'), context),
    ...example(object, context),
  }
}

export function readHeader(value: unknown, at: string, context: ReadContext): Header {
  const object = objectAt(value, at)
  checkKeys(object, at, headerKeys)
  return {
    ...annotations(object, at, context),
    ...optional(object, 'required', at, booleanAt),
    schema: readSchema(object['schema'], below(at, 'schema'), context),
    ...example(object, context),
  }
}

function placeAt(value: unknown, at: string): Parameter['in'] {
  if (value === 'path' || value === 'query' || value === 'header') return value
  throw new GenerationError(at, 'must be path, query or header')
}

// What the client itself says in a request.
const ownHeaders = new Set(['accept', 'content-type', 'authorization'])

function parameterName(value: unknown, at: string, place: Parameter['in']): string {
  const name = nameAt(value, at)
  if (name === '') throw new GenerationError(at, 'must not be empty')
  if (place === 'path' && !/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name))
    throw new GenerationError(at, 'the name of a path parameter must be letters, digits, "_", "-" and "."')
  if (place !== 'header') return name
  if (ownHeaders.has(name.toLowerCase())) throw new GenerationError(at, 'is a header that the client itself sends')
  checkHeaderName(name, at)
  return name
}

function checkSerialization(object: JsonObject, at: string, style: string, explode: boolean): void {
  const settings = { style, explode, allowEmptyValue: false, allowReserved: false }
  for (const [key, supported] of Object.entries(settings)) {
    if (Object.hasOwn(object, key) && object[key] !== supported)
      throw new GenerationError(below(at, key), `only ${JSON.stringify(supported)} is supported here`)
  }
}

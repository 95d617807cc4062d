import { isObject, type JsonObject } from '../../src/read/structure.ts'

/** A contract of OpenAPI 3.0 brought into the form that the generator reads, and what that took. */
export interface Adapted {
  readonly contract: unknown
  /** How often each thing was rewritten: the same meaning in the words of 3.1. */
  readonly rewritten: ReadonlyMap<string, number>
  /** How often each thing was left out, because the generator refuses it: what the generated client does not know. */
  readonly leftOut: ReadonlyMap<string, number>
}

/** The keywords that are left out: of the runtime's `Schema` none has a counterpart. */
const unknownKeywords = new Set(['discriminator'])
const knownFormats = new Set(['date-time', 'date', 'email', 'uri', 'uuid'])
const methods = new Set(['get', 'put', 'post', 'delete', 'patch'])

/** Rewrites GitHub's contract (OpenAPI 3.0.3). Knows what occurs there and nothing more. */
export function adapt(contract: unknown): Adapted {
  const rewritten = new Map<string, number>()
  const leftOut = new Map<string, number>()

  const visit = (value: unknown, key: string, parent: string): unknown => {
    if (Array.isArray(value)) return value.map((member) => visit(member, key, parent))
    if (!isObject(value) || parent === 'examples' || key === 'example' || key === 'default') return value
    // In a map of properties every member is a schema, whatever its name.
    const named = ['properties', 'schemas', 'headers', 'responses', 'parameters'].includes(key)
    const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      if (name.startsWith('x-') && !named) return []
      return [[name, visit(member, named ? '' : name, key)]]
    })
    return named ? Object.fromEntries(members) : adaptObject(Object.fromEntries(members), key)
  }

  const adaptObject = (object: JsonObject, key: string): JsonObject => {
    if (key === 'content') return adaptContent(object)
    if (methods.has(key)) return adaptOperation(object)
    if ('in' in object && 'schema' in object) return adaptParameter(object)
    const isSchema =
      'type' in object || 'nullable' in object || 'oneOf' in object || 'anyOf' in object || 'allOf' in object
    return isSchema ? adaptSchema(object) : withoutEmptyContent(object)
  }

  const adaptSchema = ({ nullable, format, ...schema }: JsonObject): JsonObject => {
    const kept = Object.entries(schema).filter(([keyword]) => {
      if (unknownKeywords.has(keyword)) count(leftOut, `keyword ${keyword}`)
      return !unknownKeywords.has(keyword)
    })
    if (typeof format === 'string') {
      if (knownFormats.has(format)) kept.push(['format', format])
      else count(leftOut, `format ${format}`)
    }
    return nullable === true ? orNull(Object.fromEntries(kept)) : Object.fromEntries(kept)
  }

  const orNull = (schema: JsonObject): JsonObject => {
    count(rewritten, 'nullable')
    const { type, enum: values, ...rest } = schema
    if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] }
    const all: readonly unknown[] = Array.isArray(values) ? values : []
    return { type: [type, 'null'], ...(all.length > 0 && { enum: [...new Set([...all, null])] }), ...rest }
  }

  const adaptContent = (content: JsonObject): JsonObject => {
    if (Object.hasOwn(content, 'application/json')) return content
    count(leftOut, `body in ${Object.keys(content).join(', ')}`)
    return {}
  }

  // A list of parameters is visited like a map of them, which leaves each as it is.
  const adaptParameter = (parameter: JsonObject): JsonObject => {
    const schema = followed(parameter['schema'])
    const types: readonly unknown[] = Array.isArray(schema['type']) ? schema['type'] : [schema['type']]
    if (schema['nullable'] !== true && !types.includes('null')) return parameter
    count(leftOut, 'null in a parameter')
    const { nullable: _, ...rest } = schema
    return { ...parameter, schema: { ...rest, type: types.find((one) => one !== 'null') } }
  }

  // What a reference leads to is as it was published.
  const followed = (schema: unknown): JsonObject => {
    if (!isObject(schema)) return {}
    const { $ref } = schema
    if (typeof $ref !== 'string') return schema
    const target = $ref
      .split('/')
      .slice(1)
      .reduce<unknown>((part, name) => (isObject(part) ? part[name] : undefined), contract)
    return isObject(target) ? target : {}
  }

  const adaptOperation = ({
    servers,
    operationId,
    requestBody,
    parameters,
    responses,
    ...operation
  }: JsonObject): JsonObject => {
    if (servers !== undefined) count(leftOut, 'server of an operation')
    count(rewritten, 'operationId')
    return {
      ...operation,
      ...(Array.isArray(parameters) && {
        parameters: parameters.map((parameter: unknown) =>
          isObject(parameter) ? adaptParameter(parameter) : parameter,
        ),
      }),
      responses: Object.fromEntries(
        Object.entries(isObject(responses) ? responses : {}).filter(([status]) => {
          const isKnown = /^(20[0-6]|[45]\d\d)$/.test(status)
          if (!isKnown) count(leftOut, `status ${status}`)
          return isKnown
        }),
      ),
      operationId: String(operationId).replaceAll(/[^A-Za-z0-9]+(.)/g, (_, next: string) => next.toUpperCase()),
      ...(isObject(requestBody) && 'content' in requestBody && { requestBody }),
    }
  }

  const adapted = visit(contract, '', '')
  return { contract: isObject(adapted) ? { ...adapted, openapi: '3.1.0' } : adapted, rewritten, leftOut }
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}

function withoutEmptyContent({ content, ...rest }: JsonObject): JsonObject {
  const isEmpty = content === undefined || (isObject(content) && Object.keys(content).length === 0)
  return isEmpty ? rest : { ...rest, content }
}

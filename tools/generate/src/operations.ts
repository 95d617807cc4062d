import { checkExchange } from './check-exchange.ts'
import { checkParameter, type ParameterContext } from './check-parameter.ts'
import {
  isReference,
  type Components,
  type Contract,
  type Method,
  type Operation,
  type Parameter,
  type PathItem,
  type Reference,
  type RequestBody,
  type ResponseObject,
  type SchemaObject,
  type SecurityRequirement,
} from './contract.ts'
import type { Formats } from './formats.ts'
import { below, GenerationError, pointer } from './generation-error.ts'
import type { Vocabulary } from './possible-values.ts'
import { methods } from './read/read-operation.ts'
import { alternatives } from './security.ts'

/** One operation of a contract with all references outside of schemas followed. */
export interface ResolvedOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly at: string
  readonly summary: string
  readonly description: string
  readonly deprecated: boolean
  /** The schemes of which any one opens the operation; none: it is open. */
  readonly security: readonly string[]
  readonly parameters: readonly Parameter[]
  readonly body: { readonly required: boolean; readonly schema: SchemaObject } | undefined
  readonly responses: readonly ResolvedResponse[]
}

export interface ResolvedResponse {
  readonly status: number
  readonly description: string
  /** `undefined` when the answer has no body. */
  readonly schema: SchemaObject | undefined
}

/** The operations that a client can call, in the contract's order. */
export function readOperations(
  { components, paths, webhooks = {}, security = [], securitySchemes }: Contract,
  formats: Formats,
): ResolvedOperation[] {
  checkUnique([...operationsOf('paths', paths), ...operationsOf('webhooks', webhooks)])
  if (operationsOf('paths', paths).length === 0)
    throw new GenerationError(pointer('paths'), 'has no operation: describe at least one for a client to call')
  const vocabulary: Vocabulary = { schemas: components.schemas, formats, decided: new Map() }
  const keyHeaders = new Set(
    Object.values(securitySchemes).flatMap(({ in: place, name }) => (place === 'header' && name ? [name.toLowerCase()] : [])), // prettier-ignore
  )
  return operationsOf('paths', paths).map((located) =>
    resolveOperation(components, { vocabulary, keyHeaders }, security, located),
  )
}

interface LocatedOperation {
  readonly at: string
  readonly path: string
  readonly method: Method
  readonly item: PathItem
  readonly operation: Operation
}

function operationsOf(section: 'paths' | 'webhooks', items: Contract['paths']): LocatedOperation[] {
  return Object.entries(items).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return operation ? [{ at: pointer(section, path, method), path, method, item, operation }] : []
    }),
  )
}

function checkUnique(operations: readonly LocatedOperation[]): void {
  const owners = new Map<string, string>()
  for (const { at, operation } of operations) {
    const owner = owners.get(operation.operationId)
    if (owner !== undefined)
      throw new GenerationError(
        below(at, 'operationId'),
        `"${operation.operationId}" is the operationId of ${owner} too`,
      )
    owners.set(operation.operationId, at)
  }
}

function resolveOperation(
  components: Components,
  known: ParameterContext,
  usual: readonly SecurityRequirement[],
  { at, path, method, item, operation }: LocatedOperation,
): ResolvedOperation {
  const located = mergeParameters(
    components,
    [below(pointer('paths', path), 'parameters'), item.parameters ?? []],
    [below(at, 'parameters'), operation.parameters ?? []],
  )
  const parameters = located.map(({ parameter }) => parameter)
  const body =
    operation.requestBody && resolveBody(follow<RequestBody>(components.requestBodies, operation.requestBody))
  const responses = Object.entries(operation.responses).map(([status, response]) =>
    resolveResponse(status, follow<ResponseObject>(components.responses, response)),
  )
  checkTemplate(path, parameters, at)
  checkExchange(method, at, body !== undefined, responses)
  for (const { parameter, at: parameterAt } of located) checkParameter(parameter, parameterAt, known)
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    at,
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    deprecated: operation.deprecated ?? false,
    security: operation.security
      ? alternatives(operation.security, below(at, 'security'))
      : alternatives(usual, pointer('security')),
    parameters,
    body,
    responses,
  }
}

interface LocatedParameter {
  readonly parameter: Parameter
  /** The list that names it, and where it is written. */
  readonly list: string
  readonly at: string
}

// An operation's own parameter replaces the path's of the same name and place; the case of a header's name says nothing.
function mergeParameters(
  components: Components,
  ...lists: readonly (readonly [at: string, entries: readonly (Parameter | Reference)[]])[]
): LocatedParameter[] {
  const merged = new Map<string, LocatedParameter>()
  for (const [at, entries] of lists)
    for (const [index, entry] of entries.entries()) {
      const parameter = follow<Parameter>(components.parameters, entry)
      const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name
      const key = `${parameter.in} ${name}`
      const other = merged.get(key)
      if (other && (other.list === at || other.parameter.name !== parameter.name))
        throw new GenerationError(below(at, index), `the ${parameter.in} parameter "${parameter.name}" is there twice`)
      merged.set(key, { parameter, list: at, at: isReference(entry) ? entry.$ref : below(at, index) })
    }
  return [...merged.values()]
}

function checkTemplate(path: string, parameters: readonly Parameter[], at: string): void {
  const inPath = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '').toSorted()
  const declared = parameters
    .filter((parameter) => parameter.in === 'path')
    .map(({ name }) => name)
    .toSorted()
  if (inPath.join(' ') !== declared.join(' '))
    throw new GenerationError(
      at,
      `the path has the parameters [${inPath.join(', ')}], the operation [${declared.join(', ')}]`,
    )
}

function resolveBody({ required, content }: RequestBody): ResolvedOperation['body'] {
  const schema = content['application/json']?.schema
  return schema && { required: required ?? false, schema }
}

function resolveResponse(status: string, { description, content }: ResponseObject): ResolvedResponse {
  return { status: Number(status), description, schema: content?.['application/json']?.schema }
}

/** Follows a reference, which has been checked to lead to such a component. */
function follow<Target extends object>(
  section: { readonly [name: string]: Target },
  entry: Target | Reference,
): Target {
  if (!isReference(entry)) return entry
  const found = section[entry.$ref.slice(entry.$ref.lastIndexOf('/') + 1)]
  if (found === undefined) throw new TypeError(`${entry.$ref} is not a reference that has been read.`)
  return found
}

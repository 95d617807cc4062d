import {
  isReference,
  type Contract,
  type Operation,
  type Parameter,
  type Reference,
  type RequestBody,
  type ResponseObject,
  type SchemaObject,
} from './contract.ts'
import { alternatives } from './security.ts'
import { GenerationError, pointer } from './generation-error.ts'

const methods = ['get', 'head', 'options', 'post', 'put', 'patch', 'delete', 'trace'] as const

/** One operation of a contract with all references outside of schemas followed. */
export interface ResolvedOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly at: string
  readonly summary: string
  readonly description: string
  readonly deprecated: boolean
  /** The security schemes any one of which the operation asks for. */
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

export function readOperations(contract: Contract): ResolvedOperation[] {
  const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      // The bundle has passed Redocly's structural rules.
      return [resolveOperation(contract, path, method, item.parameters ?? [], operation as Operation)]
    }),
  )
  const seen = new Set<string>()
  for (const { id, at } of operations) {
    if (seen.has(id)) throw new GenerationError(at, `the operationId "${id}" is used twice`)
    seen.add(id)
  }
  return operations
}

function resolveOperation(
  contract: Contract,
  path: string,
  method: string,
  shared: readonly (Parameter | Reference)[],
  operation: Operation,
): ResolvedOperation {
  const at = pointer('paths', path, method)
  if (operation.operationId === undefined) throw new GenerationError(at, 'has no operationId')
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    at,
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    deprecated: operation.deprecated ?? false,
    security: operation.security
      ? alternatives(operation.security, `${at}/security`)
      : alternatives(contract.security ?? [], '#/security'),
    parameters: mergeParameters(contract, at, shared, operation.parameters ?? []),
    body: operation.requestBody && resolveBody(contract, `${at}/requestBody`, operation.requestBody),
    responses: Object.entries(operation.responses).map(([status, response]) =>
      resolveResponse(contract, `${at}/responses/${status}`, status, response),
    ),
  }
}

// An operation's own parameter replaces the path's of the same name and place.
function mergeParameters(
  contract: Contract,
  at: string,
  shared: readonly (Parameter | Reference)[],
  own: readonly (Parameter | Reference)[],
): Parameter[] {
  const merged = new Map<string, Parameter>()
  for (const entry of [...shared, ...own]) {
    const parameter = follow<Parameter>(contract, `${at}/parameters`, entry)
    if (parameter.in === 'cookie') throw new GenerationError(`${at}/parameters`, 'cookie parameters are not supported')
    merged.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  return [...merged.values()]
}

function resolveBody(contract: Contract, at: string, entry: RequestBody | Reference): ResolvedOperation['body'] {
  const body = follow<RequestBody>(contract, at, entry)
  const schema = body.content['application/json']?.schema
  if (!schema) throw new GenerationError(at, 'only application/json bodies with a schema are supported')
  return { required: body.required ?? false, schema }
}

function resolveResponse(
  contract: Contract,
  at: string,
  status: string,
  entry: ResponseObject | Reference,
): ResolvedResponse {
  if (!/^[1-5]\d\d$/.test(status)) throw new GenerationError(at, 'only three-digit statuses are supported')
  const response = follow<ResponseObject>(contract, at, entry)
  if (response.content && !response.content['application/json']?.schema)
    throw new GenerationError(at, 'only application/json answers with a schema are supported')
  return {
    status: Number(status),
    description: response.description,
    schema: response.content?.['application/json']?.schema,
  }
}

/** Follows a local reference outside of schemas. Nothing is ever fetched. */
function follow<Target extends object>(contract: Contract, at: string, entry: Target | Reference): Target {
  if (!isReference(entry)) return entry
  let found: unknown = contract
  for (const part of localParts(at, entry.$ref)) {
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, part) ? Reflect.get(found, part) : undefined
  }
  if (typeof found !== 'object' || found === null) throw new GenerationError(at, `$ref "${entry.$ref}" leads nowhere`)
  // What stands under a component's heading is such a component; Redocly has checked it.
  return found as Target
}

function localParts(at: string, target: string): string[] {
  if (!target.startsWith('#/')) throw new GenerationError(at, `$ref "${target}" leaves the bundle`)
  return target.slice(2).split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')) // prettier-ignore
}

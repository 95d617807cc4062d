import { isIdempotencyKey } from './check-parameter.ts'
import { checksFor } from './checks.ts'
import type { Contract } from './contract.ts'
import { errorBody } from './error-body.ts'
import { operationIdentifier } from './identifier.ts'
import { code, list, literal, object, quote, type Code } from './literal.ts'
import type { ResolvedOperation, ResolvedResponse } from './operations.ts'
import { securitySource } from './security.ts'
import { schemaLiteral, schemaMap, type SchemaContext } from './schema-literal.ts'

/** The server, one descriptor for each operation, and the table of them all. */
export function descriptorsFile(
  contract: Contract,
  operations: readonly ResolvedOperation[],
  context: SchemaContext,
): string {
  const descriptors = operations.map((operation) => {
    const identifier = operationIdentifier(operation.id, operation.at)
    return `export const ${identifier}Operation: OperationDescriptor = ${descriptor(operation, contract, context)}\n`
  })
  const table = operations.map(({ id }): [string, Code] => [id, code(`${id}Operation`)])
  return [
    `/** Where the contract says the service is. */\nexport const serverUrl: string = ${quote(contract.server.url)}\n`,
    securitySource(contract, operations),
    ...descriptors,
    `/** The names of the operations that a client can call. */\nexport type OperationId =${operations.map(({ id }) => `\n  | ${quote(id)}`).join('')}\n`,
    `export const operationDescriptors: { readonly [Id in OperationId]: OperationDescriptor } = ${object(table)}\n`,
  ].join('\n')
}

function descriptor(operation: ResolvedOperation, contract: Contract, context: SchemaContext): Code {
  const checks = checksFor(
    [...operation.parameters, ...(operation.body ? [operation.body] : [])].map(({ schema }) => schema),
    contract,
    context.formats,
  )
  for (const check of checks) context.checks.add(check)
  return object([
    ['id', quote(operation.id)],
    ['method', quote(operation.method)],
    ['path', quote(operation.path)],
    [
      'statuses',
      object(operation.responses.map((response) => [String(response.status), statusBody(contract, response)])),
    ],
    ['security', list(operation.security.map(quote))],
    ['idempotencyKey', literal(operation.parameters.some(isIdempotencyKey))],
    ['request', requestSchema(operation, context)],
    ['checks', list(checks)],
  ])
}

// Of an error what tells it from a gateway's: its codes, or else the members that it must have.
function statusBody(contract: Contract, { status, schema }: ResolvedResponse): Code {
  if (!schema) return quote('empty')
  const { codes, required } = errorBody(contract, schema)
  if (status < 400) return quote('json')
  if (!codes.includes(null)) return object([['error', literal(codes)]])
  if (required.length === 0) return quote('json')
  return object(required.map((name) => [name, list([])]))
}

/** The whole request as one object: `path`, `query`, `header`, `body`. */
function requestSchema(operation: ResolvedOperation, context: SchemaContext): Code {
  const groups = (['path', 'query', 'header'] as const).flatMap((place): Group[] => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place)
    if (parameters.length === 0) return []
    const required = parameters.filter((parameter) => parameter.required || place === 'path').map(({ name }) => name)
    const properties = parameters.map(({ name, schema }): [string, Code] => [
      name,
      schemaLiteral(schema, `${operation.at}/parameters/${name}`, context),
    ])
    return [
      { name: place, required: required.length > 0, schema: objectSchema(schemaMap(properties, context), required) },
    ]
  })
  if (operation.body) {
    const schema = schemaLiteral(operation.body.schema, `${operation.at}/requestBody`, context)
    groups.push({ name: 'body', required: operation.body.required, schema })
  }
  return objectSchema(
    object(groups.map(({ name, schema }) => [name, schema])),
    groups.filter(({ required }) => required).map(({ name }) => name),
  )
}

interface Group {
  readonly name: string
  readonly required: boolean
  readonly schema: Code
}

function objectSchema(properties: Code, required: readonly string[]): Code {
  return object([
    ['type', quote('object')],
    ['properties', properties],
    ...(required.length > 0 ? [['required', list(required.map(quote))] as const] : []),
  ])
}

import type { Issue, OperationDescriptor, Schema } from '@domain-contracts/client'
import { validate } from '@domain-contracts/client'
import { hostname, httpsOriginUrl, originUrl, projectDomain } from '@domain-contracts/validators'
import { readBody } from './read-body.ts'
import type { Route } from './router.ts'

/** A request's parts as JSON values, with what its contract has against them. */
export interface ReadRequest {
  readonly path: object
  readonly query: object
  readonly body: unknown
  readonly issues: readonly Issue[]
}

/**
 * Reads a request the way its operation describes it: text from the URL becomes the type that the contract names. A query
 * parameter that does not fit is an issue, or, where the operation documents no status to refuse it with, ignored.
 */
export async function readRequest(
  request: Request,
  route: Route,
  invalidQuery: 'refuse' | 'ignore',
): Promise<ReadRequest> {
  const { properties } = route.operation.request
  const path = convertAll(route.path, properties?.['path'])
  const query = convertAll(readQuery(new URL(request.url).searchParams, properties?.['query']), properties?.['query'])
  const read = properties?.['body'] ? await readBody(request) : { value: undefined }
  if (!('value' in read)) {
    const issue = { ...read, path: ['body'] }
    return { path, query, body: undefined, issues: [...pathIssues(route.operation, path), issue] }
  }
  const body = read.value
  const issues = validate(describeRead(route.operation), { path, query, body }, { unknownProperties: 'allow', formats })
  if (invalidQuery === 'refuse') return { path, query, body, issues }
  const ignored = new Set(issues.filter((issue) => issue.path[0] === 'query').map((issue) => issue.path[1]))
  return {
    path,
    query: Object.fromEntries(Object.entries(query).filter(([name]) => !ignored.has(name))),
    body,
    issues: issues.filter((issue) => issue.path[0] !== 'query'),
  }
}

// A refusal says what is wrong with a domain or an origin.
const formats = [hostname, httpsOriginUrl, originUrl, projectDomain]

function pathIssues({ request }: OperationDescriptor, path: object): readonly Issue[] {
  const properties = { path: request.properties?.['path'] ?? {} }
  return validate({ properties }, { path }, { unknownProperties: 'allow' })
}

// Headers are the gate's business elsewhere: a key is checked before anything is read.
function describeRead({ request }: OperationDescriptor): Schema {
  const { header: _, ...properties } = request.properties ?? {}
  return { ...request, properties, required: (request.required ?? []).filter((name) => name !== 'header') }
}

function readQuery(parameters: URLSearchParams, schema: Schema | undefined): Record<string, string | string[]> {
  const names = new Set(parameters.keys())
  return Object.fromEntries(
    [...names].map((name) => {
      const repeatable = schema?.properties?.[name]?.type === 'array'
      return [name, repeatable ? parameters.getAll(name) : (parameters.get(name) ?? '')]
    }),
  )
}

function convertAll(values: Readonly<Record<string, string | string[]>>, schema: Schema | undefined): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, convert(value, schema?.properties?.[name])]),
  )
}

// What does not look like the type stays text, so that the check which follows can say so.
function convert(value: string | string[], schema: Schema | undefined): unknown {
  if (typeof value !== 'string') return value
  if (schema?.type === 'integer' && /^-?\d{1,15}$/.test(value)) return Number(value)
  if (schema?.type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

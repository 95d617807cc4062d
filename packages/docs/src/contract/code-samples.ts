import { contractOf } from './contracts.ts'
import { credentialOf } from './credentials.ts'
import type { Json } from './openapi.ts'
import type { OperationView, ParameterView } from './operations.ts'

/** The first example of the operation's body. */
export function bodyExample({ body }: OperationView): Json | undefined {
  return Object.values(body?.examples ?? {})[0]?.value
}

// A sample shows what a call needs; optional parameters are in the table above it.
const shown = ({ parameters }: OperationView, place: ParameterView['in']): readonly ParameterView[] =>
  parameters.filter(
    (parameter) => parameter.in === place && (parameter.required || parameter.name === 'Idempotency-Key'),
  )

const valueOf = ({ example, schema }: ParameterView): Json => example ?? schema.example ?? ''

/** As it stands in an address or a header: text without quotes, anything else as JSON. */
const plainText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** The operation's address with its path and required query parameters filled in from the contract's examples. */
export function exampleUrl(operation: OperationView): string {
  const { servers } = contractOf(operation.api).openapi
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find((candidate) => candidate.in === 'path' && candidate.name === name)
    return encodeURIComponent(plainText(parameter ? valueOf(parameter) : name))
  })
  const query = shown(operation, 'query').map((parameter) => [parameter.name, plainText(valueOf(parameter))])
  const search = query.length > 0 ? `?${new URLSearchParams(query).toString()}` : ''
  return servers[0].url + path + search
}

/** The call as a shell command. The key comes from the environment. */
export function curlSample(operation: OperationView): string {
  const body = bodyExample(operation)
  const { api, security, method } = operation
  const lines = [
    `curl${method === 'get' ? '' : ` --request ${method.toUpperCase()}`} '${exampleUrl(operation)}'`,
    ...security.slice(0, 1).map((scheme) => `--header "${credentialLine(api, scheme)}"`),
    ...shown(operation, 'header').map((parameter) => `--header '${parameter.name}: ${plainText(valueOf(parameter))}'`),
    ...(body === undefined ? [] : ["--header 'Content-Type: application/json'", `--data '${quoteForShell(body)}'`]),
  ]
  return lines.join(' \\\n  ')
}

/** The header that carries a key, with the key from the environment. */
function credentialLine(api: string, scheme: string): string {
  const { header, prefix } = credentialOf(contractOf(api), scheme)
  return `${header}: ${prefix}$${`${api}_${scheme}`.replace(/[A-Z]/g, '_$&').replace(/\W/g, '_').toUpperCase()}`
}

const quoteForShell = (body: Json): string => JSON.stringify(body, null, 2).replaceAll("'", String.raw`'\''`)

/** The call with this repository's client: imports, client, call and both outcomes. */
export function typescriptSample(operation: OperationView): string {
  const { api, operationId } = operation
  const body = bodyExample(operation)
  const request: Readonly<Record<string, Json>> = {
    ...group('path', shown(operation, 'path')),
    ...group('query', shown(operation, 'query')),
    ...group('header', shown(operation, 'header')),
    ...(body !== undefined && { body }),
  }
  const client = api.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())
  const argument = Object.keys(request).length > 0 ? `, ${literal(request)}` : ''
  return [
    `import { createClient, ${operationId} } from '@domain-contracts/${api}'`,
    '',
    `const ${client} = createClient({ ${keyOption(operation)} })`,
    `const result = await ${operationId}(${client}${argument})`,
    '',
    'if (result.ok) console.log(result.data)',
    'else console.error(result.error.kind, result.error.message)',
  ].join('\n')
}

/** The option of `createClient` that holds the key for an operation; the usual one where it asks for none. */
export function keyOption({ security }: OperationView): string {
  return security[0] ?? 'apiKey'
}

function group(name: string, parameters: readonly ParameterView[]): Readonly<Record<string, Json>> {
  if (parameters.length === 0) return {}
  return { [name]: Object.fromEntries(parameters.map((parameter) => [parameter.name, valueOf(parameter)])) }
}

/** JSON as a person writes it in TypeScript: bare keys, single quotes, short objects on one line. */
export function literal(value: Json, indent = ''): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const deeper = `${indent}  `
  const isArray = Array.isArray(value)
  const parts = isArray
    ? (value as readonly Json[]).map((item) => literal(item, deeper)) // Array.isArray does not narrow readonly arrays
    : Object.entries(value).map(([key, member]) => `${bareKey(key)}: ${literal(member, deeper)}`)
  if (parts.length === 0) return isArray ? '[]' : '{}'
  const line = isArray ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`
  if (line.length + indent.length <= 70 && !line.includes('\n')) return line
  const [open, close] = isArray ? '[]' : '{}'
  return `${open}\n${parts.map((part) => `${deeper}${part},`).join('\n')}\n${indent}${close}`
}

const bareKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`)

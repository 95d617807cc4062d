import { operationIdentifier } from './identifier.ts'
import { code, comment, quote, type Code } from './literal.ts'
import type { ResolvedOperation } from './operations.ts'

/** One function for each operation, with the types of what it takes and gives. */
export function operationsFile(operations: readonly ResolvedOperation[], service: string): string {
  return operations.map((operation) => operationSource(operation, service)).join('\n')
}

/** What the module exports for an operation: its function, the type of the request and that of the result. */
export function operationExports({ id, at }: ResolvedOperation): readonly [name: Code, request: Code, result: Code] {
  const name = operationIdentifier(id, at)
  const typeName = name.charAt(0).toUpperCase() + name.slice(1)
  return [name, code(`${typeName}Request`), code(`${typeName}Result`)]
}

function operationSource(operation: ResolvedOperation, service: string): string {
  const [name, requestName, resultName] = operationExports(operation)
  const types = code(`operations[${quote(operation.id)}]`)
  return `${comment(`What {@link ${name}} takes.`)}
export type ${requestName} = RequestOf<${types}>

${comment(`Every way a call of {@link ${name}} can end.`)}
export type ${resultName} = ResultOf<${types}>

${comment(documentation(operation), operation.deprecated ? ['@deprecated'] : [])}
export function ${name}(
  client: OperationClient<${quote(service)}>,
  request${isRequestRequired(operation) ? '' : '?'}: ${requestName},
  options?: CallOptions,
): Promise<${resultName}> {
  return callOperation(client, ${name}Operation, request, options)
}
`
}

function isRequestRequired(operation: ResolvedOperation): boolean {
  return (
    (operation.body?.required ?? false) ||
    operation.parameters.some((parameter) => parameter.in === 'path' || parameter.required)
  )
}

function documentation(operation: ResolvedOperation): string {
  const answers = operation.responses.map(({ status, description }) => `- ${status}: ${firstSentence(description)}`)
  return [
    `${operation.summary}: \`${operation.method} ${operation.path}\`.`,
    '',
    operation.description,
    '',
    'Answers:',
    ...answers,
  ].join('\n')
}

function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0].replaceAll(/\s+/g, ' ') ?? text.replaceAll(/\s+/g, ' ')
}

/** The names of the descriptors that the functions use. */
export function descriptorNames(operations: readonly ResolvedOperation[]): Code[] {
  return operations.map(({ id, at }) => code(`${operationIdentifier(id, at)}Operation`))
}

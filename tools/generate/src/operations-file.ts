import { operationIdentifier } from './identifier.ts'
import { code, comment, quote, type Code } from './literal.ts'
import type { ResolvedOperation } from './operations.ts'

/** One function for each operation, with the types of what it takes and gives. */
export function operationsFile(operations: readonly ResolvedOperation[], service: string): string {
  return operations.map((operation) => operationSource(operation, service)).join('\n')
}

function operationSource(operation: ResolvedOperation, service: string): string {
  const name = operationIdentifier(operation.id, operation.at)
  const typeName = code(name.charAt(0).toUpperCase() + name.slice(1))
  const types = code(`operations[${quote(operation.id)}]`)
  return `${comment(`What {@link ${name}} takes.`)}
export type ${typeName}Request = RequestOf<${types}>

${comment(`Every way a call of {@link ${name}} can end.`)}
export type ${typeName}Result = ResultOf<${types}>

${comment(documentation(operation), operation.deprecated ? ['@deprecated'] : [])}
export function ${name}(
  client: OperationClient<${quote(service)}>,
  request${isRequestRequired(operation) ? '' : '?'}: ${typeName}Request,
  options?: CallOptions,
): Promise<${typeName}Result> {
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

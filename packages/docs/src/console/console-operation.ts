import { sandboxKeys } from '@domain-contracts/sandbox'
import { bodyExample } from '../contract/code-samples.ts'
import { contractOf } from '../contract/contracts.ts'
import { credentialOf } from '../contract/credentials.ts'
import type { Credential } from '../contract/credentials.ts'
import { allOperations } from '../contract/operations.ts'
import type { OperationView } from '../contract/operations.ts'

/** What the console needs to know of an operation; written into its page as JSON. */
export interface ConsoleOperation {
  readonly api: string
  /** What its link in the console names it by. */
  readonly id: string
  readonly operationId: string
  readonly summary: string
  readonly method: string
  /** With the server in front and `{name}` for each path parameter. */
  readonly url: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly example: string
  }[]
  /** How a key is sent; `undefined` for an operation that asks for none. */
  readonly credential: Credential | undefined
  /** The example body as text, if the operation takes a body. */
  readonly body: string | undefined
}

/** The operation's id, with the service in front where an earlier service has an operation of the same name. */
export function consoleIdOf({ api, operationId }: OperationView): string {
  const first = allOperations.find((operation) => operation.operationId === operationId)
  return first === undefined || first.api === api ? operationId : `${api}.${operationId}`
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)

function credentialFor({ api, security: [scheme] }: OperationView): Credential | undefined {
  return scheme === undefined ? undefined : credentialOf(contractOf(api), scheme)
}

/** Whether the sandbox knows the service. A contract may be there before its sandbox is. */
export function isInSandbox(api: string): boolean {
  return Object.hasOwn(sandboxKeys, api)
}

const inSandbox = allOperations.filter(({ api }) => isInSandbox(api))

export const consoleOperations: readonly ConsoleOperation[] = inSandbox.map((operation) => ({
  api: operation.api,
  id: consoleIdOf(operation),
  operationId: operation.operationId,
  summary: operation.summary,
  method: operation.method.toUpperCase(),
  url: contractOf(operation.api).openapi.servers[0].url + operation.path,
  parameters: operation.parameters.map(({ name, in: place, required = false, example }) => ({
    name,
    in: place,
    required,
    example: text(example),
  })),
  credential: credentialFor(operation),
  body: operation.body && JSON.stringify(bodyExample(operation) ?? {}, null, 2),
}))

import { bodyExample } from '../contract/code-samples.ts'
import { contracts } from '../contract/contracts.ts'
import type { ApiName } from '../contract/contracts.ts'
import { allOperations } from '../contract/operations.ts'

/** What the console needs to know of an operation; written into its page as JSON. */
export interface ConsoleOperation {
  readonly api: ApiName
  readonly id: string
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
  /** The example body as text, if the operation takes a body. */
  readonly body: string | undefined
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)

export const consoleOperations: readonly ConsoleOperation[] = allOperations.map((operation) => ({
  api: operation.api,
  id: operation.operationId,
  summary: operation.summary,
  method: operation.method.toUpperCase(),
  url: contracts[operation.api].openapi.servers[0].url + operation.path,
  parameters: operation.parameters.map(({ name, in: place, required = false, example }) => ({
    name,
    in: place,
    required,
    example: text(example),
  })),
  body: operation.body && JSON.stringify(bodyExample(operation) ?? {}, null, 2),
}))

import { createSandbox } from '@domain-contracts/sandbox'
import type { OperationView } from '../contract/operations.ts'
import { allOperations } from '../contract/operations.ts'
import { isInSandbox } from './console-operation.ts'

interface Gap {
  readonly service: string
  readonly operationId: string
}

const sandbox = await createSandbox()
// The sandbox's own shape.
const gaps = (await (await sandbox.fetch('https://sandbox.invalid/_sandbox/gaps')).json()) as readonly Gap[]

/** The operations that the sandbox answers with 501, as it lists them itself. */
export const notServed: readonly OperationView[] = allOperations.filter(
  ({ api, operationId }) =>
    isInSandbox(api) && gaps.some((gap) => gap.service === api && gap.operationId === operationId),
)

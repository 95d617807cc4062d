import { callOperation, type UncheckedResult } from '@domain-contracts/client'
import { describe, expect, test } from 'vitest'
import { operationDescriptors, type OperationId } from '../src/contract.ts'
import { createOperationClient, errorCatalogue } from '../src/index.ts'

/** Calls an operation of a service that always answers the same. */
async function answered(operationId: OperationId, status: number, body: unknown): Promise<UncheckedResult> {
  const client = createOperationClient({
    apiKey: 'key_test',
    licenseKey: 'license_test',
    validate: { request: false },
    retry: { baseDelayMs: 0 },
    fetch: async () => Response.json(body, { status, headers: { 'retry-after': '0' } }),
  })
  const request = { path: { project: 1, domain: 1, license: 1 } }
  return callOperation<UncheckedResult>(client, operationDescriptors[operationId], request)
}

describe('an error that the contract documents', () => {
  test.each(errorCatalogue)('$status of $operationId is known by its body', async (row) => {
    const { operationId, status } = row
    const body = { message: 'x' }
    const result = await answered(operationId, status, body)
    expect(result).toMatchObject({ error: { kind: 'documented', status, code: undefined, body } })
  })
})

describe('JSON without the member that every error of the contract has', () => {
  test.each(errorCatalogue)('does not pass for $status of $operationId', async ({ operationId, status }) => {
    for (const body of [{ error: 'x' }, [], null, 'x']) {
      const result = await answered(operationId, status, body)
      expect(result).toMatchObject({ error: { kind: 'undocumented', status, outcome: 'rejected', body } })
    }
  })
})

import { callOperation, type UncheckedResult } from '@domain-contracts/client'
import { describe, expect, test } from 'vitest'
import { operationDescriptors, type OperationId } from '../src/contract.ts'
import { createOperationClient, errorCatalogue } from '../src/index.ts'

/** Calls an operation of a service that always answers the same; also how often it was asked. */
async function answered(operationId: OperationId, status: number, body: unknown): Promise<[UncheckedResult, number]> {
  let asked = 0
  const client = createOperationClient({
    apiKey: 'sk_live_test',
    validate: { request: false },
    retry: { baseDelayMs: 0 },
    fetch: async () => {
      asked += 1
      return Response.json(body, { status, headers: { 'retry-after': '0' } })
    },
  })
  const request = { path: { id: 'dp_1' } }
  return [await callOperation<UncheckedResult>(client, operationDescriptors[operationId], request), asked]
}

describe('an error that the contract documents', () => {
  test.each(errorCatalogue)('$status $code of $operationId is known by its body', async (row) => {
    const { operationId, status, code } = row
    // No document names the registrar's code.
    const body = { error: code ?? 'registrar_error', message: 'x' }
    const [result] = await answered(operationId, status, body)
    expect(result).toMatchObject({ error: { kind: 'documented', status, code: body.error, body } })
  })
})

describe("a gateway's JSON with a status that the contract documents", () => {
  const bodies = [{ message: 'Internal server error' }, {}, null, 'x', { title: 'Bad Gateway', status: 502 }]
  const calls = [
    ['connectDomainPurchase', 1],
    ['createDomainPurchase', 3],
    ['getDomainPurchaseDns', 3],
  ] as const
  test.each(calls)('is no verdict on %s, which is sent %d times', async (operationId, times) => {
    for (const body of bodies) {
      const [result, asked] = await answered(operationId, 502, body)
      expect(result).toMatchObject({ error: { kind: 'undocumented', status: 502, outcome: 'unknown', body } })
      expect(asked).toBe(times)
    }
  })
})

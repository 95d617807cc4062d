import type { JournalEntry } from '@domain-contracts/sandbox'
import { allOperations, type OperationView } from '../src/contract/operations.ts'

const turns = ['post', 'get', 'put', 'patch', 'delete']

/** Every operation, in an order in which each sample finds what it names: what is created first, what is deleted last. */
export const sampled: readonly OperationView[] = allOperations.toSorted(
  (one, other) => turns.indexOf(one.method) - turns.indexOf(other.method),
)

/** So that the domain that the connect sample makes has the id that the other samples name. */
export function domainIdOfSamples(): string {
  const reader = allOperations.find(({ operationId }) => operationId === 'getDomain')
  const example = reader?.parameters.find(({ name }) => name === 'id')?.example
  if (typeof example !== 'string') throw new Error('getDomain has no example of its id')
  return example
}

/** What a run of all samples leaves: the sandbox's journal, and its list of what it does not serve. */
export interface SampleRun {
  readonly calls: readonly Pick<JournalEntry, 'operationId' | 'status'>[]
  readonly gaps: readonly { readonly operationId: string }[]
}

/**
 * What is wrong with a run of all samples, in words: each operation is to be called exactly once and to succeed, or, where
 * the sandbox says that it does not serve it, to be answered with 501.
 */
export function problemsOf({ calls, gaps }: SampleRun): string[] {
  const missing = new Set(gaps.map(({ operationId }) => operationId))
  const isRight = (operationId: string, status: number): boolean =>
    missing.has(operationId) ? status === 501 : status >= 200 && status < 300
  return sampled.flatMap(({ operationId }) => {
    const statuses = calls.filter((call) => call.operationId === operationId).map(({ status }) => status)
    const [status = 0] = statuses
    return statuses.length === 1 && isRight(operationId, status) ? [] : [`${operationId}: ${statuses.join(', ')}`]
  })
}

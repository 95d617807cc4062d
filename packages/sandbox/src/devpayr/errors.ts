import type { Issue } from '@domain-contracts/client'
import type { Answer } from '../http/answer.ts'

interface DevpayrError<Status extends number> {
  readonly status: Status
  readonly body: { readonly message: string }
}

/** An error as DevPayr writes it: a text for people and nothing else. */
export function devpayrError<Status extends number>(status: Status, message: string): DevpayrError<Status> {
  return { status, body: { message } }
}

interface ValidationFailure {
  readonly status: 422
  readonly body: { readonly message: string; readonly errors: Record<string, string[]> }
}

export function invalidFields(errors: Record<string, string[]>): ValidationFailure {
  return { status: 422, body: { message: 'The given data was invalid.', errors } }
}

/** Errors that do not depend on the operation. */
export const devpayrDialect = {
  noRoute: (): Answer => devpayrError(404, 'There is no such endpoint.'),
  wrongMethod: (allowed: readonly string[]): Answer => ({
    ...devpayrError(405, `This path allows ${allowed.join(', ')}.`),
    headers: { allow: allowed.join(', ') },
  }),
  unknownPath: (): Answer => devpayrError(404, 'Domain not found.'),
  invalidStatus: 422,
  invalidRequest: (issues: readonly Issue[]): Answer => {
    const errors: Record<string, string[]> = {}
    for (const { path, message } of issues) {
      const field = String(path[1] ?? 'body')
      errors[field] = [...(errors[field] ?? []), message.replace(/^(body|query)\./, '')]
    }
    return invalidFields(errors)
  },
  notServed: (operationId: string): Answer =>
    devpayrError(501, `The sandbox does not serve ${operationId} yet; see /_sandbox/gaps.`),
  fault: (status: number): Answer => devpayrError(status, 'The sandbox was asked for this error.'),
  contractViolation: (operationId: string, issues: readonly Issue[]): Answer => ({
    status: 500,
    body: {
      message: `sandbox_contract_violation: the sandbox's own answer to ${operationId} breaks the contract.`,
      issues,
    },
  }),
}

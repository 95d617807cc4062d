import type { Issue } from '@domain-contracts/client'
import type { Answer } from '../http/answer.ts'

interface DomaineeError<Status extends number, Code extends string> {
  readonly status: Status
  readonly body: { readonly error: Code; readonly message: string }
}

/** An error as Domainee writes it. */
export function domaineeError<Status extends number, Code extends string>(
  status: Status,
  code: Code,
  message: string,
): DomaineeError<Status, Code> {
  return { status, body: { error: code, message } }
}

export const purchaseNotFound = (): DomaineeError<404, 'not_found'> =>
  domaineeError(404, 'not_found', 'Purchase not found.')
export const domainNotFound = (): DomaineeError<404, 'not_found'> =>
  domaineeError(404, 'not_found', 'Domain not found.')

/** Errors that do not depend on the operation. */
export const domaineeDialect = {
  noRoute: (): Answer => domaineeError(404, 'not_found', 'There is no such endpoint.'),
  wrongMethod: (allowed: readonly string[]): Answer => ({
    ...domaineeError(405, 'method_not_allowed', `This path allows ${allowed.join(', ')}.`),
    headers: { allow: allowed.join(', ') },
  }),
  unknownPath: (): Answer => domaineeError(404, 'not_found', 'There is no such thing.'),
  invalidStatus: 400,
  invalidRequest: (issues: readonly Issue[]): Answer =>
    domaineeError(400, 'bad_request', issues.map((issue) => issue.message).join(' ')),
  notServed: (operationId: string): Answer =>
    domaineeError(501, 'not_implemented', `The sandbox does not serve ${operationId} yet; see /_sandbox/gaps.`),
  fault: (status: number, code: string | null): Answer => ({
    ...domaineeError(status, code ?? 'internal_error', 'The sandbox was asked for this error.'),
    ...(status === 429 && { headers: { 'retry-after': '60' } }),
  }),
  contractViolation: (operationId: string, issues: readonly Issue[]): Answer => ({
    status: 500,
    body: {
      error: 'sandbox_contract_violation',
      message: `The sandbox's own answer to ${operationId} breaks the contract.`,
      details: issues,
    },
  }),
}

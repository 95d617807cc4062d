import { issue } from './issue.ts'
import type { InvalidRequestError, UnreadableError } from './result.ts'

/** The error of a read that succeeded, but whose body lacks what its contract promises and the reader needs. */
export function offContract(operationId: string, status: number): UnreadableError {
  const message = `${operationId} was answered with ${status}, but not with what its contract promises.`
  return { kind: 'unreadable', reason: 'off_contract', operationId, outcome: 'unknown', status, message, snippet: '' }
}

/** The error of a request whose body, which plain JavaScript can leave out, lacks a text that it is looked up by. */
export function missingText(operationId: string, member: string): InvalidRequestError {
  const issues = [issue(['body', member], 'required', 'is missing')]
  const message = `${operationId} sent nothing: ${issues.map((one) => one.message).join(' ')}`
  return { kind: 'invalid_request', operationId, outcome: 'not_sent', message, issues }
}

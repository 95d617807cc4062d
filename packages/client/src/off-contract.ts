import { redact } from './credentials.ts'
import { snippetLength } from './exchange.ts'
import { issue } from './issue.ts'
import { internalsOf, type OperationClient } from './operation-client.ts'
import type { InvalidRequestError, UnreadableError } from './result.ts'

/** The error of a read that succeeded, but whose body lacks what its contract promises and the reader needs. */
export function offContract(
  client: OperationClient<string>,
  operationId: string,
  { status, data }: { readonly status: number; readonly data: unknown },
): UnreadableError {
  const message = `${operationId} was answered with ${status}, but not with what its contract promises.`
  const snippet = beginningOf(data, internalsOf(client)?.secrets ?? [])
  return { kind: 'unreadable', reason: 'off_contract', operationId, outcome: 'unknown', status, message, snippet }
}

// Of what came only its value is left. Cleaned before it is cut, so that no half of a key is left at its end.
function beginningOf(data: unknown, secrets: readonly string[]): string {
  try {
    // No body gives no text, which the type leaves out.
    const text = JSON.stringify(data) as string | undefined
    return redact(text ?? '', secrets).slice(0, snippetLength)
  } catch {
    // The runtime can read what is nested too deep for it to write.
    return ''
  }
}

/** The error of a request whose body, which plain JavaScript can leave out, lacks a text that it is looked up by. */
export function missingText(operationId: string, member: string): InvalidRequestError {
  const issues = [issue(['body', member], 'required', 'is missing')]
  const message = `${operationId} sent nothing: ${issues.map((one) => one.message).join(' ')}`
  return { kind: 'invalid_request', operationId, outcome: 'not_sent', message, issues }
}

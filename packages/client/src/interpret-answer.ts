import type { Internals } from './create-client.ts'
import type { UntypedAnswer } from './openapi-fetch.ts'
import type { OperationDescriptor } from './operation.ts'
import type { Outcome, UnreadableError } from './result.ts'
import { snippetLength } from './transport.ts'
import { validate } from './validate.ts'

/** Turns a complete answer into a result, by its status first and by its body second. */
export function interpretAnswer(
  settings: Internals<string>,
  operation: OperationDescriptor,
  answer: UntypedAnswer,
): unknown {
  const { response } = answer
  const { status } = response
  const documented = Object.hasOwn(operation.statuses, status) ? operation.statuses[status] : undefined
  // openapi-fetch has parsed an error's body already, and leaves a text that is not JSON as it came.
  const body = response.ok ? parseJson(answer.data) : typeof answer.error === 'string' ? undefined : answer.error
  const text = response.ok ? answer.data : answer.error

  if (documented === 'json' && body === undefined) return unreadable(operation, response, text)
  if (documented === undefined) {
    if (body === undefined && typeof text === 'string' && !response.ok) return unreadable(operation, response, text)
    return {
      ok: false,
      response,
      error: {
        kind: 'undocumented',
        operationId: operation.id,
        outcome: outcomeOf(status),
        message: `${operation.id} was answered with ${status}, which its contract does not document.`,
        status,
        body: body ?? snippetOf(text),
      },
    }
  }
  reportMismatch(settings, operation, status, body)
  if (response.ok) return { ok: true, status, data: body, response }
  const code = codeOf(body)
  return {
    ok: false,
    response,
    error: {
      kind: 'documented',
      operationId: operation.id,
      // A documented refusal had no effect; a documented failure on the service's side promises nothing.
      outcome: status === 500 ? 'unknown' : 'rejected',
      message: `${operation.id} was answered with ${status}${code ? ` ${code}` : ''}${sayWhy(body)}`,
      status,
      code,
      body,
    },
  }
}

function parseJson(text: unknown): unknown {
  if (typeof text !== 'string') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function unreadable(operation: OperationDescriptor, response: Response, text: unknown): unknown {
  const empty = text === undefined || text === ''
  const error: UnreadableError = {
    kind: 'unreadable',
    reason: empty ? 'empty' : 'not_json',
    operationId: operation.id,
    outcome: outcomeOf(response.status),
    message: `${operation.id} was answered with ${response.status} and ${empty ? 'no body' : 'a body that is not JSON'}, which is not the service's own answer.`,
    status: response.status,
    snippet: snippetOf(text),
  }
  return { ok: false, error, response }
}

function outcomeOf(status: number): Outcome {
  return status >= 400 && status < 500 ? 'rejected' : 'unknown'
}

function snippetOf(text: unknown): string {
  return typeof text === 'string' ? text.slice(0, snippetLength) : ''
}

function reportMismatch(
  settings: Internals<string>,
  operation: OperationDescriptor,
  status: number,
  body: unknown,
): void {
  const schema = settings.responses?.[operation.id]?.[status]
  if (!schema) return
  const issues = validate(schema, body, { unknownProperties: 'allow' })
  if (issues.length > 0) settings.onContractMismatch({ operationId: operation.id, status, issues })
}

function property(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? Reflect.get(body, name) : undefined
}

function codeOf(body: unknown): string | undefined {
  const code = property(body, 'error')
  return typeof code === 'string' ? code : undefined
}

function sayWhy(body: unknown): string {
  const message = property(body, 'message')
  return typeof message === 'string' ? `: ${message.slice(0, snippetLength)}` : '.'
}

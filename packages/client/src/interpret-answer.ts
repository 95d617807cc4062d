import type { Internals } from './create-client.ts'
import { snippetLength, textOf } from './exchange.ts'
import type { OperationDescriptor } from './operation.ts'
import { own } from './own.ts'
import type { UncheckedResult } from './result.ts'
import type { CallEnd } from './send-call.ts'
import { validate } from './validate.ts'

/** Turns a complete answer into a result, by its status first and by its body second. */
export function interpretAnswer(
  settings: Internals<string>,
  operation: OperationDescriptor,
  end: CallEnd,
): UncheckedResult {
  const { response, bytes } = end.answer
  const { status, ok } = response
  // A success may hold a key on purpose, for instance a new one; in an error it is an echo of what was sent.
  const text = textOf(bytes, ok ? [] : settings.call.secrets)
  const body = parseJson(text)
  const documented = own(operation.statuses, String(status))
  const base = {
    operationId: operation.id,
    outcome: end.outcome,
    status,
    ...(end.retryAfterMs !== undefined && { retryAfterMs: end.retryAfterMs }),
  }
  const answered = `${operation.id} was answered with ${status}`

  if (body === undefined && (documented === 'json' || (documented === undefined && !ok && text !== ''))) {
    const empty = text === ''
    const message = `${answered} and ${empty ? 'no body' : 'a body that is not JSON'}, which is not the service's own answer.`
    const snippet = text.slice(0, snippetLength)
    return { ok: false, response, error: { kind: 'unreadable', reason: empty ? 'empty' : 'not_json', ...base, message, snippet } } // prettier-ignore
  }
  if (documented === undefined) {
    const message = `${answered}, which its contract does not document.`
    return { ok: false, response, error: { kind: 'undocumented', ...base, message, body: body ?? text.slice(0, snippetLength) } } // prettier-ignore
  }
  reportMismatch(settings, operation, status, body)
  if (ok) return { ok: true, status, data: body, response }
  const code = textIn(body, 'error')
  const why = textIn(body, 'message')
  const message = `${answered}${code ? ` ${code}` : ''}${why ? `: ${why.slice(0, snippetLength)}` : '.'}`
  return { ok: false, response, error: { kind: 'documented', ...base, message, code, body } }
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown)
  } catch {
    return undefined
  }
}

function reportMismatch(
  { options }: Internals<string>,
  operation: OperationDescriptor,
  status: number,
  body: unknown,
): void {
  const schema = options.responses?.[operation.id]?.[status]
  if (!schema) return
  const issues = validate(schema, body, { unknownProperties: 'allow' })
  if (issues.length > 0) options.onContractMismatch({ operationId: operation.id, status, issues })
}

function textIn(body: unknown, name: string): string | undefined {
  const value = own(body, name)
  return typeof value === 'string' ? value : undefined
}

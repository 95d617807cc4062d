import type { Internals } from './create-client.ts'
import { redact } from './credentials.ts'
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
  const raw = textOf(bytes, [])
  const documented = own(operation.statuses, String(status))
  if (ok && documented !== undefined) {
    const data = parseJson(raw)
    if (data !== undefined || documented === 'empty') {
      reportMismatch(settings, operation, status, data)
      return { ok: true, status, data, response }
    }
  }
  return { ok: false, response, error: errorFrom(settings, operation, end, redact(raw, settings.call.secrets)) }
}

type Failure = Extract<UncheckedResult, { ok: false }>['error']

// Only errors are cleaned of keys: a success may hold one on purpose, for instance a new one.
function errorFrom(settings: Internals<string>, operation: OperationDescriptor, end: CallEnd, text: string): Failure {
  const { status } = end.answer.response
  const body = parseJson(text)
  const documented = own(operation.statuses, String(status))
  const base = {
    operationId: operation.id,
    outcome: end.outcome,
    status,
    ...(end.retryAfterMs !== undefined && { retryAfterMs: end.retryAfterMs }),
  }
  const answered = `${operation.id} was answered with ${status}`
  const snippet = text.slice(0, snippetLength)
  const isPage = documented === undefined && !end.answer.response.ok && text !== ''
  if (body === undefined && (documented === 'json' || isPage)) {
    const reason = text === '' ? 'empty' : 'not_json'
    const what = reason === 'empty' ? 'no body' : 'a body that is not JSON'
    return { kind: 'unreadable', reason, ...base, message: `${answered} and ${what}, which is not the service's own answer.`, snippet } // prettier-ignore
  }
  if (documented === undefined)
    return { kind: 'undocumented', ...base, message: `${answered}, which its contract does not document.`, body: body ?? snippet } // prettier-ignore
  reportMismatch(settings, operation, status, body)
  const code = textIn(body, 'error')
  const why = textIn(body, 'message')
  const message = `${answered}${code ? ` ${code}` : ''}${why ? `: ${why.slice(0, snippetLength)}` : '.'}`
  return { kind: 'documented', ...base, message, code, body }
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

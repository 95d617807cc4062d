import type { Internals } from './operation-client.ts'
import { redactAnswer } from './credentials.ts'
import { snippetLength, textOf } from './exchange.ts'
import { hasMarks } from './judge-attempt.ts'
import type { OperationDescriptor } from './operation.ts'
import { own } from './own.ts'
import { parseJson } from './parse-json.ts'
import type { UncheckedResult } from './result.ts'
import type { CallEnd } from './send-call.ts'

/** Turns a complete answer into a result, by its status first and by its body second. */
export async function interpretAnswer(
  settings: Internals,
  operation: OperationDescriptor,
  end: CallEnd,
): Promise<UncheckedResult> {
  const { response, bytes } = end.answer
  const { status, ok } = response
  const { id, statuses } = operation
  const documented = own(statuses, String(status))
  const raw = textOf(bytes)
  // Only errors are cleaned of keys: a success may hold one on purpose, for instance a new one.
  const text = ok && documented ? raw : redactAnswer(raw, settings.secrets)
  const body = parseJson(text)
  const isReadable = body !== undefined || documented === 'empty'
  if (documented && isReadable) await settings.checkAnswer?.(id, status, body)
  if (ok && documented && isReadable) return { ok: true, status, data: body, response }

  const snippet = redactAnswer(text, settings.secrets).slice(0, snippetLength)
  const base = {
    operationId: id,
    outcome: end.outcome,
    status,
    ...(end.retryAfterMs !== undefined && { retryAfterMs: end.retryAfterMs }),
  }
  const answered = `${id} was answered with ${status}`
  const failed = (error: Extract<UncheckedResult, { ok: false }>['error']): UncheckedResult => ({
    ok: false,
    response,
    error,
  })
  // An empty error of no documented status has nothing to read; a page is not the service's own answer.
  if (!isReadable && (documented || (!ok && text !== '')))
    return failed({
      kind: 'unreadable',
      reason: text === '' ? 'empty' : 'not_json',
      ...base,
      message: `${answered} without the JSON that the service would give.`,
      snippet,
    })
  // Also an error in other words than the documented ones, which may be a gateway's.
  if (!documented || (typeof documented === 'object' && !hasMarks(documented, body)))
    return failed({
      kind: 'undocumented',
      ...base,
      message: `${answered}${documented ? ' and a body that' : ', which'} its contract does not document.`,
      body: body === undefined ? snippet : body,
    })
  const code = textIn(body, 'error')
  const why = textIn(body, 'message')
  const message = `${answered}${code ? ` ${code}` : ''}${why ? `: ${why.slice(0, snippetLength)}` : '.'}`
  return failed({ kind: 'documented', ...base, message, code, body })
}

function textIn(body: unknown, name: string): string | undefined {
  const value = own(body, name)
  return typeof value === 'string' ? value : undefined
}

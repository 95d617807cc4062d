import { planOperation } from './plan-operation.ts'
import { internals, missingKey, type Internals, type OperationClient } from './create-client.ts'
import { errorFromTransport } from './error-from-transport.ts'
import { spanEnd, tell } from './hooks.ts'
import { interpretAnswer } from './interpret-answer.ts'
import type { Issue } from './issue.ts'
import type { OperationDescriptor } from './operation.ts'
import { own } from './own.ts'
import { mintKey } from './random.ts'
import { requestIssues } from './request-issues.ts'
import type { InvalidRequestError, UncheckedResult } from './result.ts'
import { sendCall, type CallEnd } from './send-call.ts'
import { TransportError } from './transport-error.ts'
import { validate } from './validate.ts'

/** What every operation takes beside its request. */
export interface CallOptions {
  /** Ends the call. */
  readonly signal?: AbortSignal
  /** How long one attempt may take, in milliseconds; the client's setting unless told otherwise. */
  readonly timeoutMs?: number
  /** How long the call may take with all attempts and waits, in milliseconds. Default twice this call's `timeoutMs`. */
  readonly totalTimeoutMs?: number
}

/** An operation's request, before its contract has been looked at. */
export interface UncheckedRequest {
  readonly path?: object
  readonly query?: object | undefined
  readonly header?: object | undefined
  readonly body?: unknown
}

/**
 * Calls one operation: checks the request, sends it, again where the contract allows that, and reads the answer.
 * Generated code gives the result its type from the contract; the server's answer always wins, so a body that breaks the
 * contract is reported and passed on.
 */
export async function callOperation<Result>(
  client: OperationClient<string>,
  operation: OperationDescriptor,
  request: UncheckedRequest = {},
  options: CallOptions = {},
): Promise<Result> {
  const settings = client[internals]()
  const { clock, hooks } = settings.options
  const plan = planOperation(settings, operation, options)
  const startedAt = clock.now()
  const end = tell(hooks.onCall, () => plan.span(1))
  const result = await call(settings, operation, plan, request)
  tell(end, () => spanEnd(clock.now() - startedAt, endingOf(result)))
  // The contract's promise: a value built from an answer by its status has the type generated for that status.
  return result as Result
}

async function call(
  settings: Internals<string>,
  operation: OperationDescriptor,
  plan: ReturnType<typeof planOperation>,
  request: UncheckedRequest,
): Promise<UncheckedResult> {
  const parts = { path: part(request, 'path'), query: part(request, 'query'), header: part(request, 'header') }
  const given: unknown = own(request, 'body')
  const { validateRequests, random } = settings.options
  const issues = [
    ...(validateRequests ? validate(operation.request, request, { unknownProperties: 'reject' }) : []),
    ...requestIssues(parts),
  ]
  const body = issues.length === 0 ? serialize(given, issues) : undefined
  const { credential } = plan
  if (credential === undefined)
    issues.push({ path: [], code: 'missing_key', message: missingKey(operation.id, operation.security) })
  if (issues.length > 0 || credential === undefined) return { ok: false, error: invalidRequest(operation, issues) }

  // One key for all attempts: the service can then tell a repetition from a second wish.
  const header = operation.idempotencyKey ? withIdempotencyKey(parts.header, () => mintKey(random)) : parts.header
  let end: CallEnd | undefined
  try {
    const answer = await settings.sendOperation(
      operation.method,
      operation.path,
      { ...parts, header, body },
      async (draft) => {
        end = await sendCall(settings.call, { ...plan, credential }, draft)
        return end.answer
      },
    )
    return interpretAnswer(settings, operation, { outcome: 'not_sent', retryAfterMs: undefined, ...end, answer })
  } catch (error) {
    if (error instanceof TransportError) return { ok: false, error: errorFromTransport(operation.id, error) }
    throw error
  }
}

function part(request: UncheckedRequest, name: 'path' | 'query' | 'header'): object {
  const value = own(request, name)
  return typeof value === 'object' && value !== null ? value : {}
}

/** The body as it is to be sent by every attempt. What JSON cannot hold becomes an issue. */
function serialize(body: unknown, issues: Issue[]): string | undefined {
  try {
    return body === undefined ? undefined : JSON.stringify(body)
  } catch (error) {
    issues.push({ path: ['body'], code: 'not_json', message: `body is not JSON: ${String(error)}.` })
    return undefined
  }
}

function withIdempotencyKey(header: object, mint: () => string): object {
  const isGiven = Object.entries(header).some(
    ([name, value]) => name.toLowerCase() === 'idempotency-key' && value !== undefined,
  )
  return isGiven ? header : { ...header, 'Idempotency-Key': mint() }
}

function invalidRequest(operation: OperationDescriptor, issues: readonly Issue[]): InvalidRequestError {
  return {
    kind: 'invalid_request',
    operationId: operation.id,
    outcome: 'not_sent',
    message: `${operation.id} was not sent: ${issues.map((issue) => issue.message).join(' ')}`,
    issues,
  }
}

function endingOf(result: UncheckedResult): { status?: number; kind?: string } {
  if (result.ok) return { status: result.status }
  const { kind } = result.error
  return kind === 'documented' || kind === 'undocumented' ? { status: result.error.status } : { kind }
}

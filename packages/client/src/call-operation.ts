import { checkOption, readOptions, type RefuseOption } from './check-option.ts'
import { checkTimeouts } from './client-options.ts'
import { credentialFor, missingKey } from './credentials.ts'
import { draftRequest, type UncheckedRequest } from './draft-request.ts'
import type { Draft } from './exchange.ts'
import { interpretAnswer } from './interpret-answer.ts'
import { isSafe } from './is-safe.ts'
import { issue, type Issue } from './issue.ts'
import { internalsOf, type Internals, type OperationClient } from './operation-client.ts'
import type { OperationDescriptor } from './operation.ts'
import type { InvalidRequestError, UncheckedResult } from './result.ts'
import { sendCall, type CallEnd } from './send-call.ts'
import { TransportError } from './transport-error.ts'

/** What every operation takes beside its request. A wrong one makes the call an `invalid_request` that names it. */
export interface CallOptions {
  /** Ends the call. */
  readonly signal?: AbortSignal | undefined
  /** How long one attempt may take, in milliseconds; the client's setting unless told otherwise. */
  readonly timeoutMs?: number | undefined
  /** How long the call may take with all attempts and waits, in milliseconds. Default twice this call's `timeoutMs`. */
  readonly totalTimeoutMs?: number | undefined
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
  options?: CallOptions,
): Promise<Result> {
  const settings = internalsOf(client)
  // The contract's promise: a value built from an answer by its status has the type generated for that status.
  if (!settings) return refused(operation, [noClient]) as Result
  const tellEnd = settings.watch?.begin('onCall', operation, 1)
  const result = await call(settings, operation, request, options)
  if (tellEnd) {
    const { status, kind } = result.ok ? { ...result, kind: undefined } : { status: undefined, ...result.error }
    tellEnd(status, kind === 'documented' || kind === 'undocumented' ? undefined : kind)
  }
  // As above.
  return result as Result
}

async function call(
  settings: Internals,
  operation: OperationDescriptor,
  request: UncheckedRequest,
  options: CallOptions | undefined,
): Promise<UncheckedResult> {
  const { id, security } = operation
  const { retry } = settings
  const issues: Issue[] = []
  const refuse: RefuseOption = (option, problem) => issues.push(issue([option], 'invalid_option', problem))
  const given = options === undefined ? noOptions : readOptions('options', options, refuse)
  const { signal } = given
  const timeouts = checkTimeouts(given, settings.timeoutMs, settings.totalTimeoutMs, refuse)
  let isSignal = !signal
  try {
    // Also one of another realm or of a polyfill.
    isSignal ||=
      typeof signal?.addEventListener === 'function' &&
      typeof signal.removeEventListener === 'function' &&
      typeof signal.aborted === 'boolean'
  } catch {
    // None that throws when it is looked at.
  }
  checkOption(isSignal, 'signal', signal, 'an AbortSignal', refuse)
  const draft = draftRequest(operation, request, settings, issues)
  const credential = credentialFor(settings.credentials, security)
  if (credential === undefined) issues.push({ path: [], code: 'missing_key', message: missingKey(id, security) })
  if (!draft || issues.length > 0 || credential === undefined) return refused(operation, issues)
  const plan = { credential, retry, signal, ...timeouts }
  let isRead = true
  const send = (changed: Draft, began?: number): Promise<CallEnd> => {
    isRead &&= isSafe(changed.method)
    return sendCall(settings, plan, changed, began)
  }
  try {
    const { throughMiddleware } = settings
    const end = await (throughMiddleware ? throughMiddleware(request, draft, plan, send) : send(draft))
    return await interpretAnswer(settings, operation, end)
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    const { outcome, failure } = error
    // A read that was lost changed nothing, and there is nothing to read back.
    const effect = isRead && outcome === 'unknown' ? 'It only reads, so it can be repeated.' : advice[outcome]
    const message = `${id} failed: ${error.message} ${effect}`
    return { ok: false, error: { operationId: id, outcome, message, ...failure } }
  }
}

const noOptions: CallOptions = /* @__PURE__ */ readOptions('options', undefined)

const noClient: Issue = {
  path: [],
  code: 'missing_client',
  message: 'The first argument must be a client that createClient returned, the second the request.',
}

function refused({ id }: OperationDescriptor, issues: readonly Issue[]): { ok: false; error: InvalidRequestError } {
  const message = `${id} was not sent: ${issues.map((one) => one.message).join(' ')}`
  return { ok: false, error: { kind: 'invalid_request', operationId: id, outcome: 'not_sent', message, issues } }
}

const advice = {
  not_sent: 'It was not sent.',
  rejected: 'It had no effect.',
  unknown: 'Whether it had an effect is unknown: read the state back before you repeat it.',
} as const

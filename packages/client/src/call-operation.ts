import { checkTimeout, internals, type OperationClient } from './create-client.ts'
import { errorFromTransport } from './error-from-transport.ts'
import { interpretAnswer } from './interpret-answer.ts'
import type { Issue } from './issue.ts'
import type { OperationDescriptor } from './operation.ts'
import { pathSegmentProblem } from './path-segment.ts'
import type { InvalidRequestError } from './result.ts'
import { TransportError } from './transport-error.ts'
import { validate } from './validate.ts'

/** What every operation takes beside its request. */
export interface CallOptions {
  /** Ends the call. */
  readonly signal?: AbortSignal
  /** How long this call may take, in milliseconds; the client's setting unless told otherwise. */
  readonly timeoutMs?: number
}

/** An operation's request, before its contract has been looked at. */
export interface UncheckedRequest {
  readonly path?: object
  readonly query?: object | undefined
  readonly header?: object | undefined
  readonly body?: unknown
}

/**
 * Calls one operation: checks the request, sends it, reads the answer. Generated code gives the result its type from the
 * contract; the server's answer always wins, so a body that breaks the contract is reported and passed on.
 */
export async function callOperation<Result>(
  client: OperationClient<string>,
  operation: OperationDescriptor,
  request: UncheckedRequest = {},
  options: CallOptions = {},
): Promise<Result> {
  // The contract's promise: a value built from an answer by its status has the type generated for that status.
  return (await call(client, operation, request, options)) as Result
}

async function call(
  client: OperationClient<string>,
  operation: OperationDescriptor,
  request: UncheckedRequest,
  options: CallOptions,
): Promise<unknown> {
  const settings = client[internals]
  const timeoutMs = checkTimeout(options.timeoutMs ?? settings.timeoutMs)
  const issues = [
    ...(settings.validateRequests ? validate(operation.request, request, { unknownProperties: 'reject' }) : []),
    ...pathIssues(request.path ?? {}),
  ]
  if (issues.length > 0) return { ok: false, error: invalidRequest(operation, issues) }
  try {
    const answer = await settings.request(operation.method, operation.path, {
      params: { path: request.path ?? {}, query: request.query ?? {}, header: request.header ?? {} },
      body: request.body,
      parseAs: 'text',
      fetch: (sent) => settings.send(sent, timeoutMs),
      ...(options.signal && { signal: options.signal }),
    })
    return interpretAnswer(settings, operation, answer)
  } catch (error) {
    if (error instanceof TransportError) return { ok: false, error: errorFromTransport(operation.id, error) }
    throw error
  }
}

// The contract may allow any string as an id; the path never does.
function pathIssues(path: object): Issue[] {
  return Object.entries(path).flatMap(([name, value]) => {
    const problem = pathSegmentProblem(value)
    return problem ? [{ path: ['path', name], code: 'unsafe_path', message: `path.${name} ${problem}.` }] : []
  })
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

import type { CallOptions } from './call-operation.ts'
import type { CallPlan } from './call-plan.ts'
import { checkTimeout, totalFor } from './client-options.ts'
import type { Internals } from './create-client.ts'
import type { Credential } from './credentials.ts'
import { textOf, type Answer } from './exchange.ts'
import { spanStart } from './hooks.ts'
import type { OperationDescriptor } from './operation.ts'
import { own, withoutPrototype } from './own.ts'

/** A plan whose key may be missing. */
export type OperationPlan = Omit<CallPlan, 'credential'> & { readonly credential: Credential | null | undefined }

/** Reads from an operation's contract how it may be sent. Throws a TypeError for a timeout that no timer can hold. */
export function planOperation(
  { options, credentialFor }: Internals<string>,
  operation: OperationDescriptor,
  callOptions: CallOptions,
): OperationPlan {
  const { method, path, statuses } = operation
  const given = withoutPrototype(callOptions)
  const timeoutMs = checkTimeout('timeoutMs', given.timeoutMs ?? options.timeoutMs)
  const total = given.timeoutMs === undefined ? options.totalTimeoutMs : totalFor(given.timeoutMs)
  // RFC 9110, section 9.2.1. PUT and DELETE are left out: what a second one answers is not what the first one would have.
  const isSafe = method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
  return {
    span: (attempt) => spanStart(method, path, options.baseUrl, attempt),
    credential: credentialFor(operation.security),
    retry: options.retry,
    repeatable: isSafe || operation.idempotencyKey,
    effect: !isSafe,
    isVerdict: (answer) => isDocumented(statuses, answer),
    timeoutMs,
    totalTimeoutMs: checkTimeout('totalTimeoutMs', given.totalTimeoutMs ?? total),
    signal: given.signal,
  }
}

// A gateway answers with the same statuses, but not in the service's words.
function isDocumented(statuses: OperationDescriptor['statuses'], { response, bytes }: Answer): boolean {
  const documented = own(statuses, String(response.status))
  if (documented !== 'json') return documented === 'empty'
  try {
    JSON.parse(textOf(bytes, []))
    return true
  } catch {
    return false
  }
}

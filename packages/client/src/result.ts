import type { Cause } from './describe-cause.ts'
import type { Issue } from './issue.ts'
import type { NetworkPhase } from './network-phase.ts'

/**
 * What is known of a failed call's effect. `not_sent`: no byte of it left. `rejected`: the service answered that it did
 * not do it. `unknown`: it may or may not have happened; read the state back before you repeat the call.
 */
export type Outcome = 'not_sent' | 'rejected' | 'unknown'

/**
 * Every way a call can end. `ok` follows the HTTP status, never the presence of a body. The body of `response` has been read
 * already: it is in `data` or in the error.
 */
export type Result<Success, Documented> =
  | (Success & { readonly ok: true; readonly response: Response })
  | { readonly ok: false; readonly error: Documented | UnexpectedError; readonly response?: Response }

/** A result before its contract gives it a type. */
export type UncheckedResult = Result<{ readonly status: number; readonly data: unknown }, AnyDocumentedError>

/** The error of a call of whichever operation: that of a result, less what its contract says of status, code and body. */
export type CallError = AnyDocumentedError | UnexpectedError

type AnyDocumentedError = DocumentedError<number, unknown, string | undefined>

interface ErrorBase {
  readonly operationId: string
  readonly outcome: Outcome
  /** What was wrong, with which operation, and what to do. Holds no secret and no part of the request's body. */
  readonly message: string
  /** How long the service wants to be left alone, in milliseconds, where it said so. */
  readonly retryAfterMs?: number
}

/** An error that the contract documents; `status` (and `code`, where the service has codes) narrow `body`. */
export interface DocumentedError<Status extends number, Body, Code> extends ErrorBase {
  readonly kind: 'documented'
  readonly status: Status
  readonly code: Code
  readonly body: Body
}

/** The errors that any operation can end with. */
export type UnexpectedError =
  | InvalidRequestError
  | UndocumentedError
  | UnreadableError
  | NetworkError
  | TimeoutError
  | AbortedError

/** The request does not fit the contract and was not sent. */
export interface InvalidRequestError extends ErrorBase {
  readonly kind: 'invalid_request'
  readonly outcome: 'not_sent'
  readonly issues: readonly Issue[]
}

/**
 * The answer has a status that the contract does not document, or a documented one with a body that is not the service's
 * by the contract: without a code or a member that its errors have, as a gateway's, or with a code that is new.
 */
export interface UndocumentedError extends ErrorBase {
  readonly kind: 'undocumented'
  readonly status: number
  /** The parsed JSON, or the text as far as it is not JSON (at most 1,024 characters). */
  readonly body: unknown
}

/**
 * Something came back that is not the service's answer: a gateway's page, broken JSON, too much data, a redirect. Paging
 * and reconciling, which read what came, also meet JSON that lacks what the contract promises (`off_contract`).
 */
export interface UnreadableError extends ErrorBase {
  readonly kind: 'unreadable'
  readonly reason: 'not_json' | 'empty' | 'too_large' | 'redirect' | 'off_contract'
  readonly status: number
  /** The first 1,024 characters of what came; empty where nothing of it was kept. */
  readonly snippet: string
}

/** No answer, or only part of one. */
export interface NetworkError extends ErrorBase {
  readonly kind: 'network'
  readonly phase: NetworkPhase
  /** The runtime's own error, as far as it can be told without a secret. */
  readonly cause: Cause
}

/** No complete answer in time, or none to be had in time because the service limits the key's calls. */
export interface TimeoutError extends ErrorBase {
  readonly kind: 'timeout'
  readonly timeoutMs: number
}

/** The caller's signal ended the call. */
export interface AbortedError extends ErrorBase {
  readonly kind: 'aborted'
  readonly reason: unknown
}

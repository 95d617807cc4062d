import type { Clock } from './clock.ts'
import { networkPhase } from './network-phase.ts'
import { readBody } from './read-body.ts'
import { TransportError } from './transport-error.ts'

/** A credential header, known to nobody but the transport. */
export interface Credential {
  readonly header: string
  readonly value: string
}

export interface TransportSettings {
  readonly fetch: (request: Request) => Promise<Response>
  /** Where requests may go: an origin and a path without a slash at its end. */
  readonly baseUrl: string
  readonly credential: Credential
  readonly maxResponseBytes: number
  readonly clock: Clock
}

/** How many characters of an unusable answer are kept to look at. */
export const snippetLength = 1024

/**
 * Sends one request and reads its answer whole. Adds the credential last and only under the base URL, follows no
 * redirect, stops at the time limit and at the size limit, and ends the moment the caller's signal says so, even where
 * the given fetch ignores signals.
 */
export async function exchange(settings: TransportSettings, request: Request, timeoutMs: number): Promise<Response> {
  if (!request.url.startsWith(`${settings.baseUrl}/`))
    throw new TypeError(`The request would leave ${settings.baseUrl}: paths must begin with "/" and stay below it.`)
  const caller = request.signal
  if (caller.aborted) throw aborted(caller.reason, 'not_sent')

  const stop = new AbortController()
  let ended: TransportError | undefined
  const end = (error: TransportError): void => {
    ended ??= error
    stop.abort(error)
  }
  const onAbort = (): void => end(aborted(caller.reason, 'unknown'))
  caller.addEventListener('abort', onAbort, { once: true })
  const timer = settings.clock.setTimeout(() => end(timedOut(timeoutMs)), timeoutMs)
  try {
    const stopped = new Promise<never>((_, reject) => {
      stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true })
    })
    const answer = answerOf(settings, request, stop.signal)
    // Whichever loses the race must not surface as an unhandled rejection.
    answer.catch(() => {})
    stopped.catch(() => {})
    return await Promise.race([answer, stopped])
  } catch (error) {
    if (ended) throw ended
    if (error instanceof TransportError) throw error
    throw broken(error)
  } finally {
    settings.clock.clearTimeout(timer)
    caller.removeEventListener('abort', onAbort)
  }
}

async function answerOf(settings: TransportSettings, request: Request, signal: AbortSignal): Promise<Response> {
  const headers = new Headers(request.headers)
  headers.set(settings.credential.header, settings.credential.value)
  const response = await settings.fetch(new Request(request, { headers, signal, redirect: 'manual' }))
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    response.body?.cancel().catch(() => {})
    throw redirected(response.status)
  }
  const body = await readBody(response, settings.maxResponseBytes)
  if (!body.complete) throw tooLarge(response.status, settings.maxResponseBytes, body.text)
  const { status, statusText } = response
  return new Response(body.text === '' ? null : body.text, { status, statusText, headers: response.headers })
}

function aborted(reason: unknown, outcome: 'not_sent' | 'unknown'): TransportError {
  return new TransportError('The call was aborted by its signal.', { kind: 'aborted', reason }, outcome)
}

function timedOut(timeoutMs: number): TransportError {
  return new TransportError(
    `No complete answer came within ${timeoutMs} ms.`,
    { kind: 'timeout', timeoutMs },
    'unknown',
  )
}

function redirected(status: number): TransportError {
  return new TransportError(
    'A redirect was refused: following it would send the key and the body elsewhere. Check the base URL.',
    { kind: 'unreadable', reason: 'redirect', status, snippet: '' },
    'rejected',
  )
}

function tooLarge(status: number, limit: number, text: string): TransportError {
  return new TransportError(
    `The answer is larger than ${limit} bytes. Raise maxResponseBytes if that is expected.`,
    { kind: 'unreadable', reason: 'too_large', status, snippet: text.slice(0, snippetLength) },
    status >= 400 && status < 500 ? 'rejected' : 'unknown',
  )
}

function broken(cause: unknown): TransportError {
  const phase = networkPhase(cause)
  const where = {
    dns: 'The host name could not be resolved.',
    connect: 'The connection could not be made.',
    tls: 'The connection could not be secured; the certificate was not accepted.',
    exchange: 'The connection broke before a complete answer came.',
  }[phase]
  return new TransportError(where, { kind: 'network', phase, cause }, phase === 'exchange' ? 'unknown' : 'not_sent')
}

import { bounded, type Interruption } from './bounded.ts'
import type { Clock } from './clock.ts'
import { redact, type Credential } from './credentials.ts'
import { describeCause } from './describe-cause.ts'
import { networkPhase } from './network-phase.ts'
import { BodyReader } from './read-body.ts'
import { aborted, connectionFailed, redirected, timedOut, tooLarge, type TransportError } from './transport-error.ts'

/** Bytes of memory that is not shared. Named by what makes such ones, since compilers before 5.7 know no other name. */
type Bytes = ReturnType<TextEncoder['encode']>

/** A request that can be sent any number of times. */
export interface Draft {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: string | Bytes | undefined
}

/** A response and its whole body. */
export interface Answer {
  readonly response: Response
  readonly bytes: Bytes
}

export interface TransportSettings {
  /** What sends a request; the runtime's own fetch when there is none. */
  readonly fetch: ((request: Request) => Promise<Response>) | undefined
  /** Where requests may go: an origin and a path without a slash at its end. */
  readonly baseUrl: string
  /** What must not show in any text. */
  readonly secrets: readonly string[]
  readonly maxResponseBytes: number
  readonly clock: Clock
}

export interface AttemptLimits {
  readonly limitMs: number
  readonly signal: AbortSignal | undefined
}

/** How many characters of an unusable answer are kept to look at. */
export const snippetLength = 1024

const decoder: TextDecoder = new TextDecoder()

/** Bytes as text, without anything secret that a service might have echoed. */
export function textOf(bytes: Uint8Array, secrets: readonly string[]): string {
  return redact(decoder.decode(bytes), secrets)
}

/**
 * Sends a request once and reads its answer whole. Adds the credential last and only under the base URL, follows no
 * redirect, stops at the time limit and at the size limit, and ends the moment the caller's signal says so, even where
 * the given fetch ignores signals.
 */
export function exchange(
  settings: TransportSettings,
  draft: Draft,
  credential: Credential | null,
  { limitMs, signal }: AttemptLimits,
): Promise<Answer> {
  const stop = new AbortController()
  const send = prepare(settings, draft, credential, stop.signal)
  const interrupted = (why: Interruption): TransportError =>
    why === 'timeout' ? timedOut(limitMs) : aborted(signal?.reason, 'unknown')
  return bounded<Answer>({ clock: settings.clock, limitMs, signal, interrupted }, (resolve, reject) => {
    let body: BodyReader | undefined
    const receive = async (): Promise<void> => {
      try {
        const response = await send()
        const { status } = response
        body = new BodyReader(response, settings.maxResponseBytes)
        if (stop.signal.aborted) return body.cancel()
        if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
          body.cancel()
          return reject(redirected(status))
        }
        const { bytes, complete } = await body.read()
        if (complete) return resolve({ response, bytes })
        // Cleaned before it is cut, so that no half of a key is left at its end.
        const snippet = textOf(bytes.subarray(0, 4 * snippetLength), settings.secrets).slice(0, snippetLength)
        reject(tooLarge(status, settings.maxResponseBytes, snippet))
      } catch (error) {
        reject(connectionFailed(networkPhase(error), describeCause(error, settings.secrets)))
      }
    }
    void receive()
    return () => {
      stop.abort()
      body?.cancel()
    }
  })
}

function prepare(
  { baseUrl, fetch }: TransportSettings,
  { url, method, headers, body }: Draft,
  credential: Credential | null,
  signal: AbortSignal,
): () => Promise<Response> {
  if (!new URL(url).href.startsWith(`${baseUrl}/`))
    throw new TypeError(`The request would leave ${baseUrl}: paths must begin with "/" and stay below it.`)
  if (credential) headers.set(credential.header, credential.value)
  // All of these are said, null too: fetch reads what is not said from Object.prototype, where it may be polluted.
  const init: RequestInit = { method, headers, body: body ?? null, signal, redirect: 'manual' }
  // The runtime's own fetch builds its request itself; a second one would only add to the cost.
  return async () => (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init))
}

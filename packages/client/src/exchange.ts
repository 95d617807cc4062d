import { bounded } from './bounded.ts'
import type { Clock } from './clock.ts'
import { redactBeginning, type Credential } from './credentials.ts'
import { describeCause } from './describe-cause.ts'
import { networkPhase } from './network-phase.ts'
import type { OperationDescriptor } from './operation.ts'
import { readBody } from './read-body.ts'
import type { Outcome } from './result.ts'
import { interruption, TransportError } from './transport-error.ts'

/** Bytes of memory that is not shared. Named by what makes such ones, since compilers before 5.7 know no other name. */
type Bytes = ReturnType<TextEncoder['encode']>

/** A request as it is sent. */
export interface Message {
  readonly url: string
  readonly method: string
  /** By their names in lower case. */
  readonly headers: { readonly [name: string]: string }
  readonly body: string | Bytes | undefined
}

/** A request that can be sent any number of times, and what the contract says of sending it. */
export interface Draft extends Message {
  /** The path with its parameters in braces. */
  readonly path: string
  /** Whether it may be sent again after it may have had its effect. */
  readonly isRepeatable: boolean
  /** The documented statuses; without them every answer counts as the service's own word. */
  readonly statuses: OperationDescriptor['statuses'] | undefined
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

/** How many characters of an unusable answer are kept to look at. */
export const snippetLength = 1024

const decoder: TextDecoder = /* @__PURE__ */ new TextDecoder()

/** Bytes as text; a byte order mark is left out. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

/**
 * Sends a request once and reads its answer whole. Adds the credential last and only under the base URL, follows no
 * redirect, stops at the time limit and at the size limit, and ends the moment the caller's signal says so, even where
 * the given fetch ignores signals. It may take `limitMs`; `timeoutMs` is the time limit, the attempt's or its call's, that
 * this comes from.
 */
export function exchange(
  settings: TransportSettings,
  { url, method, headers, body }: Message,
  credential: Credential | null,
  signal: AbortSignal | undefined,
  limitMs: number,
  timeoutMs: number,
): Promise<Answer> {
  const { baseUrl, fetch, secrets, maxResponseBytes, clock } = settings
  // What holds nothing that a parser would resolve is as it stands; parsing costs as much as the rest of a call's checks.
  const resolved = /[\\\s]|\/(\.|%2e)/i.test(url) ? new URL(url).href : url
  if (!resolved.startsWith(`${baseUrl}/`))
    throw new TypeError(`The request would leave ${baseUrl}: paths must begin with "/" and stay below it.`)
  const stop = new AbortController()
  // Without a prototype: fetch reads what is not said from Object.prototype, where it may be polluted.
  const init: RequestInit = {
    // @ts-expect-error Not in the type of an object literal, but in the language (ECMA-262, B.3.1).
    __proto__: null,
    method,
    headers: credential ? { ...headers, [credential.header.toLowerCase()]: credential.value } : headers,
    body: body ?? null,
    signal: stop.signal,
    redirect: 'manual',
  }
  const interrupted = (): TransportError => interruption(signal, { kind: 'timeout', timeoutMs }, 'unknown')
  return bounded<Answer>(clock, limitMs, signal, interrupted, (resolve, reject) => {
    let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined
    // Frees the connection. A failure to stop changes nothing for the caller.
    const cancel = (): unknown => reader?.cancel().catch(() => {})
    const refuse = (reason: 'redirect' | 'too_large', status: number, outcome: Outcome, snippet: string): void => {
      cancel()
      reject(new TransportError({ kind: 'unreadable', reason, status, snippet }, outcome))
    }
    const receive = async (): Promise<void> => {
      try {
        // The runtime's own fetch builds its request itself; a second one would only add to the cost.
        const response = await (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init))
        const { status, type } = response
        if (type === 'error') throw new TypeError('The fetch gave an error for a response.')
        reader = response.body?.getReader()
        if (stop.signal.aborted) return void cancel()
        if (type === 'opaqueredirect' || (status >= 300 && status < 400))
          // RFC 9110, section 15.4: only these two say that the same request is to go elsewhere; others may follow a deed.
          return refuse('redirect', status, status === 307 || status === 308 ? 'rejected' : 'unknown', '')
        const bytes = await readBody(reader, maxResponseBytes)
        if (bytes.length <= maxResponseBytes) return resolve({ response, bytes })
        // Cleaned before it is cut, so that no half of a key is left at its end.
        const text = redactBeginning(textOf(bytes.subarray(0, 4 * snippetLength)), secrets)
        refuse(
          'too_large',
          status,
          status >= 400 && status < 500 ? 'rejected' : 'unknown',
          text.slice(0, snippetLength),
        )
      } catch (error) {
        const cause = describeCause(error, secrets)
        const phase = networkPhase(cause)
        reject(new TransportError({ kind: 'network', phase, cause }, phase === 'exchange' ? 'unknown' : 'not_sent'))
      }
    }
    void receive()
    return () => {
      stop.abort()
      cancel()
    }
  })
}

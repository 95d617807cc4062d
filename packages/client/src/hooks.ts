import type { Clock } from './clock.ts'

/**
 * Told what a client does, for logs and traces. Names and attributes are those of OpenTelemetry's HTTP client spans, so a
 * hook can hand them to `tracer.startSpan(span.name, span)`. They hold no key, no header, no body and no path value. What
 * a hook throws is dropped: watching a call never changes it.
 */
export interface Hooks {
  /** An operation begins; what is returned is told how it ended. */
  readonly onCall?: (span: SpanStart) => EndCall | undefined | void
  /** A request is about to be sent, for the first time or again; what is returned is told how that ended. */
  readonly onAttempt?: (span: SpanStart) => EndAttempt | undefined | void
  /** A request will be sent again after a wait. */
  readonly onRetry?: (retry: Retry) => void
}

export interface SpanStart {
  /** The method and the path template: `GET /v1/domains/{id}`. */
  readonly name: string
  readonly attributes: SpanAttributes
}

export interface SpanAttributes {
  readonly 'http.request.method': string
  readonly 'url.template': string
  readonly 'server.address': string
  readonly 'server.port': number
  /** How often the request was sent before; not there the first time. */
  readonly 'http.request.resend_count'?: number
}

export interface SpanEnd {
  readonly durationMs: number
  readonly attributes: {
    readonly 'http.response.status_code'?: number
    /** The status from 400 on, or the kind of failure: `timeout`, `network`, ... */
    readonly 'error.type'?: string
  }
}

export type EndCall = (end: SpanEnd) => void
export type EndAttempt = (end: SpanEnd) => void

export interface Retry extends SpanStart {
  readonly delayMs: number
  /** Why it is sent again: the status, or the kind of failure. */
  readonly reason: string
}

/** Runs a hook; what it throws is its own affair. */
export function tell<Told, Answer>(hook: ((told: Told) => Answer) | undefined | void, told: Told): Answer | undefined {
  try {
    return hook?.(told)
  } catch {
    return undefined
  }
}

/**
 * Tells a hook that something begins. What is returned is to be told how it ended: the status, where there was an answer,
 * and the kind of the failure, where it is more than a status.
 */
export function tellBegin(
  hook: Hooks['onCall' | 'onAttempt'],
  settings: { readonly baseUrl: string; readonly clock: Clock },
  sent: { readonly method: string; readonly path: string },
  attempt: number,
): ((status: number | undefined, kind: string | undefined) => void) | undefined {
  if (!hook) return undefined
  const startedAt = settings.clock.now()
  const told = tell(hook, spanStart(settings, sent, attempt))
  return (status, kind) => {
    const type = kind ?? (status !== undefined && status >= 400 ? String(status) : undefined)
    tell(told, {
      durationMs: settings.clock.now() - startedAt,
      attributes: {
        ...(status !== undefined && { 'http.response.status_code': status }),
        ...(type !== undefined && { 'error.type': type }),
      },
    })
  }
}

/** What hooks are told about a request; the attempt is counted from 1. */
export function spanStart(
  { baseUrl }: { readonly baseUrl: string },
  { method, path }: { readonly method: string; readonly path: string },
  attempt: number,
): SpanStart {
  const { hostname, port, protocol } = new URL(baseUrl)
  return {
    name: `${method} ${path}`,
    attributes: {
      'http.request.method': method,
      'url.template': path,
      'server.address': hostname,
      'server.port': Number(port || (protocol === 'https:' ? 443 : 80)),
      ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
    },
  }
}

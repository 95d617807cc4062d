/**
 * Told what a client does, for logs and traces. Names and attributes are those of OpenTelemetry's HTTP client spans, so a
 * hook can hand them to `tracer.startSpan(span.name, span)`. They hold no key, no header, no body and no path value. What
 * a hook throws is dropped: watching a call never changes it.
 */
export interface Hooks {
  /** An operation begins; what is returned is told how it ended. */
  readonly onCall?: ((span: SpanStart) => EndCall | undefined | void) | undefined
  /** A request is about to be sent, for the first time or again; what is returned is told how that ended. */
  readonly onAttempt?: ((span: SpanStart) => EndAttempt | undefined | void) | undefined
  /** A request will be sent again after a wait. */
  readonly onRetry?: ((retry: Retry) => void) | undefined
}

export interface SpanStart {
  /** The method and the path template: `GET /v1/domains/{id}`. */
  readonly name: string
  readonly attributes: SpanAttributes
}

// No interface: only a type alias is taken for OpenTelemetry's attributes, which may have any name.
export type SpanAttributes = {
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

import { validate, type Issue } from '@domain-contracts/client'
import { webhookEventSchemas, type WebhookEvent, type WebhookEventType } from './webhook-event.ts'

/** Headers as a fetch handler or Node's `http` has them. */
export type WebhookHeaders = Headers | { readonly [name: string]: string | readonly string[] | undefined }

/** Whether a delivery is Domainee's, and what it says. */
export type WebhookVerdict =
  | {
      readonly ok: true
      readonly event: WebhookEvent
      /** Where the event does not fit the contract; it is genuine nevertheless. */
      readonly issues: readonly Issue[]
    }
  | {
      readonly ok: false
      /**
       * `missing_signature`, `malformed_signature`, `wrong_signature`: not to be trusted, answer 401. `not_an_event`: signed, but not an
       * event. `unknown_type`: signed, of a type that this version does not know; answer 2xx or it is delivered again.
       */
      readonly reason: 'missing_signature' | 'malformed_signature' | 'wrong_signature' | 'not_an_event' | 'unknown_type'
      /** The type of an event that is not known. */
      readonly type?: string
    }

const signatureForm = /^sha256=([0-9a-f]{64})$/

/**
 * Checks a webhook delivery's signature and gives its event. `rawBody` must be the body as it arrived: parsed and written
 * again it is another text. `secret` is the endpoint's `whsec_...`. The comparison is Web Crypto's, whose time does not
 * depend on where two signatures differ; nothing is parsed before it.
 *
 * A delivery holds no time that would rule out a replay: remember `event.id` and take each event once. Throws a TypeError
 * that says what to pass when the secret is empty or no text, when the body is neither text nor bytes (it was parsed, for
 * instance), and when there are no headers. Source: Domainee's page "Webhooks".
 *
 * @example
 * const verdict = await verifyWebhook(await request.text(), request.headers, secret)
 * if (verdict.ok && verdict.event.type === 'domain.verified') verdict.event.data.hostname // 'janesbakery.com'
 */
export async function verifyWebhook(
  rawBody: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
  secret: string,
): Promise<WebhookVerdict> {
  // A secret that is not there would be taken for the text "null", or for no key at all, which anybody can sign with.
  if (typeof secret !== 'string' || secret === '')
    throw new TypeError('verifyWebhook needs the secret that createWebhookEndpoint returned.')
  if (typeof rawBody !== 'string' && !isBytes(rawBody))
    throw new TypeError(
      'verifyWebhook needs the body as it arrived, as a text or as bytes: await request.text(), or express.raw() and the like. A parsed body is another text when it is written again.',
    )
  // Plain JavaScript can leave them out.
  if (Object(headers) !== headers)
    throw new TypeError("verifyWebhook needs the request's headers, as Headers or as an object.")
  const header = readHeader(headers, 'x-domainee-signature')
  if (header === undefined) return { ok: false, reason: 'missing_signature' }
  const signature = signatureForm.exec(header)?.[1]
  if (signature === undefined) return { ok: false, reason: 'malformed_signature' }
  const body = typeof rawBody === 'string' ? new TextEncoder().encode(rawBody) : rawBody
  // Web Crypto's types leave out views of shared memory, which no body is.
  const bytes = body as Uint8Array<ArrayBuffer> | ArrayBuffer
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  )
  const isGenuine = await crypto.subtle.verify('HMAC', key, bytesOf(signature), bytes)
  return isGenuine ? readEvent(new TextDecoder().decode(bytes)) : { ok: false, reason: 'wrong_signature' }
}

function readEvent(text: string): WebhookVerdict {
  const event = parse(text)
  const type: unknown = typeof event === 'object' && event !== null && 'type' in event ? event.type : undefined
  if (typeof type !== 'string') return { ok: false, reason: 'not_an_event' }
  if (!isKnown(type)) return { ok: false, reason: 'unknown_type', type }
  const issues = validate(webhookEventSchemas[type], event, { unknownProperties: 'allow' })
  // Its type is the contract's promise; where it was not kept, `issues` says so.
  return { ok: true, event: event as WebhookEvent, issues }
}

function isKnown(type: string): type is WebhookEventType {
  return Object.hasOwn(webhookEventSchemas, type)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

// Also a buffer of another realm.
function isBytes(body: unknown): boolean {
  return ArrayBuffer.isView(body) || Object.prototype.toString.call(body) === '[object ArrayBuffer]'
}

// Also one of another realm or of a polyfill.
function isHeaders(headers: WebhookHeaders): headers is Headers {
  return typeof headers.get === 'function'
}

function readHeader(headers: WebhookHeaders, wanted: string): string | undefined {
  if (isHeaders(headers)) return headers.get(wanted) ?? undefined
  const value = Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1]
  // A value that is none is no signature, but somebody gave it.
  return value === undefined || value === null ? undefined : [value].flat().join(', ')
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  )
}

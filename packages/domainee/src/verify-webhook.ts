import { validate, type Issue } from '@domain-contracts/client'
import { webhookEventSchemas, type WebhookEvent, type WebhookEventType } from './webhook-event.ts'

type HeaderValue = string | readonly string[] | undefined

/**
 * Headers as a fetch handler or Node's `http` has them, `rawHeaders` too, or as pairs of a name and its value: a map, a list.
 * Names may be written in any case.
 */
export type WebhookHeaders =
  | Headers
  | Iterable<readonly [name: string, value: HeaderValue]>
  | readonly string[]
  | { readonly [name: string]: HeaderValue }

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
 * again it is another text. Bytes are copied at once, so their buffer may be used again while the call runs. `secret` is
 * the endpoint's `whsec_...`. The comparison is Web Crypto's, whose time does not depend on where two signatures differ;
 * nothing is parsed before it.
 *
 * A delivery holds no time that would rule out a replay: remember `event.id` and take each event once. Throws a TypeError
 * that says what to pass when the secret is blank or no text, when the body is neither text nor bytes (it was parsed, for
 * instance), and when the headers are none. Source: Domainee's page "Webhooks".
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
  if (typeof secret !== 'string' || secret.trim() === '')
    throw new TypeError('verifyWebhook needs the secret that createWebhookEndpoint returned.')
  const body = copyOf(rawBody)
  if (!body)
    throw new TypeError(
      'verifyWebhook needs the body as it arrived, as a text or as bytes: await request.text(), or express.raw() and the like. A parsed body is another text when it is written again.',
    )
  const header = readHeader(headers, 'x-domainee-signature')
  if (header === undefined) return { ok: false, reason: 'missing_signature' }
  const signature = signatureForm.exec(header)?.[1]
  if (signature === undefined) return { ok: false, reason: 'malformed_signature' }
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  )
  const isGenuine = await crypto.subtle.verify('HMAC', key, bytesOf(signature), body)
  return isGenuine ? readEvent(new TextDecoder().decode(body)) : { ok: false, reason: 'wrong_signature' }
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

// What is checked must be what is read afterwards, whatever becomes of the caller's buffer meanwhile.
function copyOf(body: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  try {
    // A DataView takes nothing but a buffer, be it of another realm, and throws otherwise, whatever it is given.
    const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(body) ? body : new DataView(body as ArrayBuffer)
    return new Uint8Array(buffer, byteOffset, byteLength).slice()
  } catch {
    return undefined
  }
}

function readHeader(headers: WebhookHeaders, wanted: string): string | undefined {
  const values = entriesOf(headers, wanted).flatMap(([name, value]) =>
    typeof name === 'string' && name.toLowerCase() === wanted ? [value].flat() : [],
  )
  const given = values.filter((value) => value !== undefined && value !== null)
  // A value that is no text is no signature, but somebody gave it.
  return given.length === 0 ? undefined : given.map((value) => (typeof value === 'string' ? value : '')).join(', ')
}

function entriesOf(headers: WebhookHeaders, wanted: string): (readonly unknown[])[] {
  // Plain JavaScript can leave them out.
  if (Object(headers) !== headers) throw new TypeError(noHeaders)
  // A polyfill's Headers, and a request that knows its headers, may have no more than this.
  if (!isIterable(headers)) return hasGet(headers) ? [[wanted, headers.get(wanted)]] : Object.entries(headers)
  const list = [...headers]
  // Node's rawHeaders: names and values by turns.
  if (list.every((part) => typeof part === 'string'))
    return list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1]]] : []))
  if (list.every((pair) => Array.isArray(pair))) return list
  throw new TypeError(noHeaders)
}

const noHeaders =
  "verifyWebhook needs the request's headers, as Headers, as an object or as pairs of a name and a value."

function isIterable(headers: object): headers is Iterable<unknown> {
  return Symbol.iterator in headers
}

function hasGet(headers: object): headers is Pick<Headers, 'get'> {
  return 'get' in headers && typeof headers.get === 'function'
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  )
}

import type { Clock } from './clock.ts'
import { createKeyGate, type KeyGate } from './key-gate.ts'

/** A credential header, known to nobody but the transport, and where everything that carries it passes. */
export interface Credential {
  readonly header: string
  readonly value: string
  readonly gate: KeyGate
}

/** How a service takes its credentials; generated from the contract. */
export interface ServiceSecurity {
  /** By the contract's names: the header that carries the key, and what stands before the key. */
  readonly schemes: { readonly [name: string]: { readonly header: string; readonly prefix: string } }
  /** What operations ask for unless they are an exception: any one of these; nothing when empty. */
  readonly default: readonly string[]
  /** By method and path: `POST /project/has-paid`. */
  readonly exceptions: { readonly [operation: string]: readonly string[] }
}

/** Credentials by the contract's names for their schemes. */
export type Credentials = ReadonlyMap<string, Credential>

/**
 * Checks the keys that a client was given. Throws a TypeError that names the key that is wrong, but does not repeat it.
 */
export function checkKeys(
  service: string,
  { schemes }: ServiceSecurity,
  given: { readonly [name: string]: unknown },
  clock: Clock,
): { readonly credentials: Credentials; readonly secrets: readonly string[] } {
  const credentials = new Map<string, Credential>()
  const secrets: string[] = []
  for (const [name, key] of Object.entries(given)) {
    if (key === undefined) continue
    // A line break or a non-Latin letter would make fetch throw an error that quotes the header, key and all.
    if (typeof key !== 'string' || !/^[\x21-\x7e]+$/.test(key))
      throw new TypeError(`The ${service} ${name} ${key === '' ? 'is empty' : 'must be visible ASCII without spaces'}.`)
    const { header = '', prefix = '' } = schemes[name] ?? {}
    credentials.set(name, { header, value: prefix + key, gate: createKeyGate(clock) })
    // As it is sent, and as JSON would echo it. A shorter text is no secret; without it messages would be unreadable.
    if (key.length > 5) secrets.push(key, JSON.stringify(key).slice(1, -1))
  }
  if (credentials.size > 0) return { credentials, secrets }
  const names = Object.keys(given)
  throw new TypeError(`The ${service} ${names.join(' or ')} is missing: ${whatToPass(names)}`)
}

/**
 * The first of the accepted credentials that there is a key for; `null` when none is asked for, `undefined` when its key
 * is missing.
 */
export function credentialFor(credentials: Credentials, security: readonly string[]): Credential | null | undefined {
  return security.length === 0 ? null : credentials.get(security.find((name) => credentials.has(name)) ?? '')
}

/** Says which key a call needs. */
export function missingKey(operation: string, security: readonly string[]): string {
  return `${operation} needs a key that the client was not given: ${whatToPass(security)}`
}

function whatToPass(names: readonly string[]): string {
  return `pass createClient({ ${names.join(' or ')} }).`
}

/** Takes secrets out of a text that somebody else wrote. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text
  for (const secret of secrets) clean = clean.replaceAll(secret, '[key]')
  return clean
}

/**
 * Takes secrets out of an answer: also where JSON spells their letters otherwise, as PHP does a slash (RFC 8259, section
 * 7). Keys are visible ASCII, so such letters are all that has to be written plainly; a JSON text keeps its meaning.
 */
export function redactAnswer(text: string, secrets: readonly string[]): string {
  return redact(redact(text, secrets).replace(/\\(?:u00([2-7][\da-f])|[^])/gi, plainly), secrets)
}

function plainly(escape: string, hex: string | undefined): string {
  if (escape === '\\/') return '/'
  return hex === undefined ? escape : JSON.stringify(String.fromCharCode(Number.parseInt(hex, 16))).slice(1, -1)
}

/** As above, for the beginning of a longer answer: what may be half a secret at its end is left out. */
export function redactBeginning(text: string, secrets: readonly string[]): string {
  const clean = redactAnswer(text, secrets)
  return clean.slice(0, Math.max(0, clean.length - Math.max(0, ...secrets.map(({ length }) => length))))
}

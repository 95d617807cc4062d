/** A credential header, known to nobody but the transport. */
export interface Credential {
  readonly header: string
  readonly value: string
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

/** Keys by the contract's names for them. */
export type Keys = ReadonlyMap<string, string>

// A key with a line break or a non-Latin letter would make fetch throw an error that quotes the header, key and all.
const visibleAscii = /^[\x21-\x7e]+$/

/** Checks the keys that a client was given. Throws a TypeError that names the key that is wrong, but does not repeat it. */
export function checkKeys(service: string, given: { readonly [name: string]: unknown }): Keys {
  const keys = new Map<string, string>()
  for (const [name, key] of Object.entries(given)) {
    if (key === undefined) continue
    if (typeof key !== 'string' || !visibleAscii.test(key))
      throw new TypeError(
        `The ${service} ${name} ${key === '' ? 'is empty' : 'holds characters that no key has'}: pass createClient({ ${name} }) visible ASCII without spaces.`,
      )
    keys.set(name, key)
  }
  if (keys.size > 0) return keys
  const names = Object.keys(given).join(' or ')
  throw new TypeError(`The ${service} ${names} is missing: pass createClient({ ${names} }).`)
}

/** The first of the accepted credentials that there is a key for; `null` when none is asked for. */
export function credentialFor(
  security: readonly string[],
  schemes: ServiceSecurity['schemes'],
  keys: Keys,
): Credential | null | undefined {
  if (security.length === 0) return null
  for (const name of security) {
    const key = keys.get(name)
    const scheme = schemes[name]
    if (key !== undefined && scheme) return { header: scheme.header, value: scheme.prefix + key }
  }
  return undefined
}

/** Takes secrets out of a text that somebody else wrote. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text
  for (const secret of secrets) clean = clean.replaceAll(secret, '[key]')
  return clean
}

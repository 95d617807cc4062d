import type { Contract } from './contracts.ts'

/** How a request carries a key: the header, and what stands in it before the key. */
export interface Credential {
  readonly header: string
  readonly prefix: string
}

/** The way that a security scheme of the contract asks for. Throws when it is none that a header can do. */
export function credentialOf({ api, openapi }: Contract, scheme: string): Credential {
  const found = openapi.components.securitySchemes[scheme]
  if (found?.type === 'http' && found.scheme === 'bearer') return { header: 'Authorization', prefix: 'Bearer ' }
  if (found?.type === 'apiKey' && found.in === 'header' && found.name) return { header: found.name, prefix: '' }
  throw new Error(`${api}: ${scheme} is neither a bearer token nor a key in a header`)
}

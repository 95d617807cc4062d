/** Where a connection broke: looking up the name, connecting, securing the connection, or after that. */
export type NetworkPhase = 'dns' | 'connect' | 'tls' | 'exchange'

// The codes of Node's and undici's errors; other runtimes tell no more than "failed", which counts as `exchange`.
const phases = [
  ['dns', /^(ENOTFOUND|EAI_)/],
  ['connect', /^(ECONNREFUSED|E\w+UNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT)/],
  ['tls', /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|EPROTO|\w*SELF_SIGNED)/],
] as const

/** Reads from a failed fetch, told by `describeCause`, where it broke. */
export function networkPhase(cause: { readonly code?: string; readonly cause?: object } | undefined): NetworkPhase {
  if (!cause) return 'exchange'
  return phases.find(([, codes]) => codes.test(cause.code ?? ''))?.[0] ?? networkPhase(cause.cause)
}

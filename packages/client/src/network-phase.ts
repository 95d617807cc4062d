/** Where a connection broke: looking up the name, connecting, securing the connection, or after that. */
export type NetworkPhase = 'dns' | 'connect' | 'tls' | 'exchange'

// The codes of Node's and undici's errors; other runtimes tell no more than "failed", which counts as `exchange`.
const phases: ReadonlyMap<string, NetworkPhase> = new Map([
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['EAI_FAIL', 'dns'],
  ['ECONNREFUSED', 'connect'],
  ['EHOSTUNREACH', 'connect'],
  ['ENETUNREACH', 'connect'],
  ['EADDRNOTAVAIL', 'connect'],
  ['UND_ERR_CONNECT_TIMEOUT', 'connect'],
  ['EPROTO', 'tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'tls'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls'],
])

/** Reads from a failed fetch where it broke. Follows `cause`, at most five deep. */
export function networkPhase(error: unknown): NetworkPhase {
  let current = error
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    const code: unknown = Reflect.get(current, 'code')
    if (typeof code === 'string') {
      const phase = /^(ERR_TLS|ERR_SSL|CERT)_/.test(code) ? 'tls' : phases.get(code)
      if (phase) return phase
    }
    // Several addresses were tried: they all failed to connect, or the first reason stands for the rest.
    current = current instanceof AggregateError ? current.errors[0] : current.cause
  }
  return 'exchange'
}

/**
 * The suffixes under which Domainee can connect no hostname, as far as documents tell: special-use names (RFC 6761, 6762,
 * 7686, 9476; ICANN's `internal`), infrastructure (`arpa`) and the platform's own. The server's list is not published.
 */
export const reservedSuffixes: readonly string[] = /* @__PURE__ */ Object.freeze([
  'localhost',
  'local',
  'test',
  'invalid',
  'example',
  'onion',
  'alt',
  'internal',
  'arpa',
  'domainee.dev',
])

/** What programs/use-packages.ts reports wherever it runs. */
export const expectedLines: readonly string[] = [
  'ipv6 [::1] 3000',
  'refused: scheme_not_https',
  'Domainee: 0 operations are not in the bundle',
  'DevPayr: 0 operations are not in the bundle',
  'connected janesbakery.com',
  'read back: janesbakery.com',
  'documented rejected 404',
  'invalid_request not_sent no status',
  'attached localhost:8000',
  'documented rejected 422',
]

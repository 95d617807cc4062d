import type { Finding } from './finding.ts'
import { isObject, member } from './json.ts'
import { pairOperations, type Operation } from './operations.ts'

/**
 * Operations that no longer ask for credentials, or also answer without. Redocly calls that a patch. It is breaking: the
 * answer is no longer about the key's owner, and a gateway that follows the contract lets everyone in.
 */
export function findLoosenedSecurity(base: unknown, revision: unknown): Finding[] {
  return pairOperations(base, revision).flatMap(([before, after]): Finding[] => {
    const [asked, asks] = [credentialsOf(base, before), credentialsOf(revision, after)]
    if (asked.optional || asked.schemes.length === 0) return []
    if (asks.schemes.length > 0 && !asks.optional) return []
    return [
      {
        contract: 'major',
        client: 'major',
        side: 'request',
        operations: [after.name],
        place: '',
        says: asks.schemes.length === 0 ? 'No credentials are asked for any more.' : 'Credentials became optional.',
      },
    ]
  })
}

function credentialsOf(contract: unknown, { node }: Operation): { schemes: string[]; optional: boolean } {
  // An operation's own list, even an empty one, replaces the contract's (OpenAPI 3.1, Operation Object, security).
  const listed: unknown = node['security'] ?? member(contract, 'security')
  const alternatives = Array.isArray(listed) ? listed.filter(isObject).map((entry) => Object.keys(entry)) : []
  return { schemes: alternatives.flat(), optional: alternatives.some((schemes) => schemes.length === 0) }
}

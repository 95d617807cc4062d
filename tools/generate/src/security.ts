import type { Contract, SecurityRequirement } from './contract.ts'
import { below, GenerationError, pointer } from './generation-error.ts'
import { list, object, quote, type Code } from './literal.ts'
import { checkHeaderName } from './read/header-name.ts'
import type { ResolvedOperation } from './operations.ts'

/** The scheme names of a contract's `security`: any one of them will do. */
export function alternatives(security: readonly SecurityRequirement[], at: string): string[] {
  return security.map((requirement, index) => {
    const [name, ...others] = Object.keys(requirement)
    if (name === undefined || others.length > 0)
      throw new GenerationError(`${at}/${index}`, 'must name exactly one security scheme')
    return name
  })
}

/** How the client sends each key, what most operations ask for, and which operations ask for something else. */
export function securitySource(contract: Contract, operations: readonly ResolvedOperation[]): string {
  const usual = alternatives(contract.security ?? [], '#/security')
  const used = new Set([...usual, ...operations.flatMap(({ security }) => security)])
  const exceptions = operations
    .filter(({ security }) => security.join(' ') !== usual.join(' '))
    .map(({ method, path, security }): [string, Code] => [`${method} ${path}`, list(security.map(quote))])
  const source = object([
    ['schemes', object([...used].map((name) => [name, scheme(contract, name)]))],
    ['default', list(usual.map(quote))],
    ['exceptions', object(exceptions)],
  ])
  return `/** Which keys the service takes, how, and for what. */\nexport const security: ServiceSecurity = ${source}\n`
}

// Besides, each could be another one for every request.
const ofTheClient = new Set(['accept', 'content-type', 'idempotency-key'])

function scheme(contract: Contract, name: string): Code {
  const { securitySchemes } = contract
  const found = Object.hasOwn(securitySchemes, name) ? securitySchemes[name] : undefined
  const at = pointer('components', 'securitySchemes', name)
  if (!found) throw new GenerationError(at, 'is asked for but not described')
  if (found.type === 'http' && found.scheme === 'bearer') return header('authorization', 'Bearer ')
  if (found.type === 'apiKey' && found.in === 'header') {
    const key = (found.name ?? '').toLowerCase()
    const nameAt = below(at, 'name')
    checkHeaderName(key, nameAt)
    if (ofTheClient.has(key))
      throw new GenerationError(nameAt, `"${key}" is a header that the client itself writes: no key can be sent in it`)
    return header(key, '')
  }
  throw new GenerationError(at, 'only bearer tokens and keys in a header are supported')
}

function header(name: string, prefix: string): Code {
  return object([
    ['header', quote(name)],
    ['prefix', quote(prefix)],
  ])
}

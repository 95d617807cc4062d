import type { SecurityRequirement, SecurityScheme } from '../contract.ts'
import { below, GenerationError } from '../generation-error.ts'
import type { ReadContext } from './context.ts'
import { arrayAt, mapAt, nameAt, objectAt, optional, stringAt, type JsonObject } from './structure.ts'

/** Which credentials a contract or one of its operations asks for. */
export function readSecurity(
  object: JsonObject,
  at: string,
  { securitySchemes }: ReadContext,
): { readonly security?: readonly SecurityRequirement[] } {
  return optional(object, 'security', at, (value, securityAt) =>
    arrayAt(value, securityAt).map((requirement, index) =>
      mapAt(requirement, below(securityAt, index), (scopes, scopesAt, scheme) => {
        if (!securitySchemes.has(scheme)) throw new GenerationError(scopesAt, 'is not one of the security schemes')
        return arrayAt(scopes, scopesAt).map((scope, position) => nameAt(scope, below(scopesAt, position)))
      }),
    ),
  )
}

/** How each credential is sent. */
export function readSecuritySchemes(value: unknown, at: string): Readonly<Record<string, SecurityScheme>> {
  return mapAt(value, at, (scheme, schemeAt) => {
    const object = objectAt(scheme, schemeAt)
    return {
      type: stringAt(object['type'], below(schemeAt, 'type')),
      ...optional(object, 'scheme', schemeAt, stringAt),
      ...optional(object, 'in', schemeAt, stringAt),
      ...optional(object, 'name', schemeAt, stringAt),
    }
  })
}

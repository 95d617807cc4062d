import type { SecurityRequirement } from '../contract.ts'
import { below, GenerationError } from '../generation-error.ts'
import type { ReadContext } from './context.ts'
import { arrayAt, mapAt, nameAt, optional, type JsonObject } from './structure.ts'

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

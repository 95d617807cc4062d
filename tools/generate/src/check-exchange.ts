import type { Method } from './contract.ts'
import { below, GenerationError } from './generation-error.ts'
import type { ResolvedResponse } from './operations.ts'

/** Fails on a method, a request body or an answer's body that `fetch` does not do. */
export function checkExchange(
  method: Method,
  at: string,
  hasBody: boolean,
  responses: readonly ResolvedResponse[],
): void {
  if (method === 'trace') throw new GenerationError(at, 'fetch refuses TRACE: leave the operation out')
  if (hasBody && (method === 'get' || method === 'head'))
    throw new GenerationError(
      below(at, 'requestBody'),
      `fetch sends no body with ${method.toUpperCase()}: use parameters or another method`,
    )
  for (const { status, schema } of responses)
    if (schema && (method === 'head' || status === 204 || status === 205))
      throw new GenerationError(
        below(at, 'responses', status),
        `an answer ${method === 'head' ? 'to HEAD' : `with ${status}`} has no body: leave its content out`,
      )
}

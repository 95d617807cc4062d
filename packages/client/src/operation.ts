import type { Check } from './check-schema.ts'
import type { Schema } from './schema.ts'

export type HttpMethod = 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'TRACE'

/** What the runtime must know of an operation; generated from the contract, pure data. */
export interface OperationDescriptor {
  readonly id: string
  readonly method: HttpMethod
  /** With its parameters in braces: `/v1/domains/{id}`. */
  readonly path: string
  /** Every status that the contract documents, and what its answer has for a body. */
  readonly statuses: { readonly [status: number]: StatusBody }
  /** The credentials any one of which the operation asks for, by the contract's names; none when empty. */
  readonly security: readonly string[]
  /** Whether the contract documents an `Idempotency-Key` header for the operation. */
  readonly idempotencyKey: boolean
  /** Describes the request as one object with the keys `path`, `query`, `header` and `body`, as far as there are any. */
  readonly request: Schema
  /** What `request` is checked for: the kinds of keywords that it has. `everyCheck` holds them all. */
  readonly checks: readonly Check[]
}

/**
 * Some JSON; nothing; or, for errors, the members by which an object shows itself to be the service's own, each with the
 * texts that it may hold: any value where none are given. `{ error: ['not_found'] }`.
 */
export type StatusBody = 'json' | 'empty' | { readonly [member: string]: readonly string[] }

/** For each operation and each of its statuses the schema of the JSON body, or `null` where there is no body. */
export interface ResponseSchemas {
  readonly [operationId: string]: { readonly [status: number]: Schema | null }
}

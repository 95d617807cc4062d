export { callOperation, type CallOptions } from './call-operation.ts'
export { CallFailedError } from './call-failed-error.ts'
export type { ClientOptions, CommonOptions, ContractMismatch } from './client-options.ts'
export type { Clock } from './clock.ts'
export type { Check, Visit } from './check-schema.ts'
export { createServiceClient, type ServiceClient } from './create-client.ts'
export type { ServiceSecurity } from './credentials.ts'
export type { Cause } from './describe-cause.ts'
export type { UncheckedRequest } from './draft-request.ts'
export type { Hooks, Retry, SpanAttributes, SpanEnd, SpanStart } from './hooks.ts'
export type { Issue } from './issue.ts'
export type { NetworkPhase } from './network-phase.ts'
export type { HttpMethod, OperationDescriptor, ResponseSchemas, StatusBody } from './operation.ts'
export type { DocumentedErrorOf, OperationTypes, RequestOf, ResultOf } from './operation-types.ts'
export {
  createOperationClient,
  type GivenKeys,
  type OperationClient,
  type OperationClientOptions,
  type Service,
} from './operation-client.ts'
export { missingText, offContract } from './off-contract.ts'
export { paginate, type Page, type Paging } from './paginate.ts'
export { UnsafePathError } from './path-segment.ts'
export type { Random } from './random.ts'
export type * from './result.ts'
export type { RetryOptions } from './retry-policy.ts'
export type { Format, FormatCheck, FormatVerdict, Schema, SchemaType } from './schema.ts'
export { TransportError, type TransportFailure } from './transport-error.ts'
export { unwrap } from './unwrap.ts'
export { validate, type ValidateOptions } from './validate.ts'
export { withHooks } from './with-hooks.ts'

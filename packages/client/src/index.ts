export { callOperation, type CallOptions, type UncheckedRequest } from './call-operation.ts'
export { CallFailedError } from './call-failed-error.ts'
export type { Clock } from './clock.ts'
export {
  createServiceClient,
  type ClientOptions,
  type ContractMismatch,
  type OperationClient,
  type Service,
  type ServiceClient,
} from './create-client.ts'
export type { Issue } from './issue.ts'
export type { HttpMethod, OperationDescriptor, ResponseSchemas } from './operation.ts'
export type { DocumentedErrorOf, OperationTypes, RequestOf, ResultOf } from './operation-types.ts'
export { UnsafePathError } from './path-segment.ts'
export type * from './result.ts'
export type { FormatCheck, FormatVerdict, Schema, SchemaType } from './schema.ts'
export type { Credential } from './transport.ts'
export { TransportError, type TransportFailure } from './transport-error.ts'
export { unwrap } from './unwrap.ts'
export { validate, type ValidateOptions } from './validate.ts'

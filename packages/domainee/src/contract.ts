// The contract at run time, for programs that serve it or check against it. Clients need only the operations.
export { operationDescriptors, serverUrl, type OperationId } from './generated/descriptors.gen.ts'
export { responseSchemas } from './generated/responses.gen.ts'
export type { components, operations, paths } from './generated/types.gen.ts'

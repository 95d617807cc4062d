export {
  CallFailedError,
  TransportError,
  unwrap,
  withHooks,
  type CallError,
  type CallOptions,
  type ContractMismatch,
  type Hooks,
  type Issue,
  type Outcome,
  type RetryOptions,
  type UnexpectedError,
} from '@domain-contracts/client'
export {
  createClient,
  createOperationClient,
  type DevPayrClient,
  type DevPayrKeys,
  type DevPayrOptions,
} from './create-client.ts'
export { errorCatalogue, type CatalogueEntry } from './generated/errors.gen.ts'
export * from './generated/operations.gen.ts'
export { responseSchemas } from './generated/responses.gen.ts'
export type { components, operations, paths } from './generated/types.gen.ts'
export { paginateLicenses, paginateProjectDomains, paginateProjects } from './paginate.ts'
export { reconcileProjectDomain, type ProjectDomainReconciliation } from './reconcile-project-domain.ts'

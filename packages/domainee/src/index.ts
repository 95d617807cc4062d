export {
  CallFailedError,
  TransportError,
  unwrap,
  withHooks,
  type CallError,
  type CallOptions,
  type ClientOptions,
  type ContractMismatch,
  type Hooks,
  type Issue,
  type Outcome,
  type RetryOptions,
  type UnexpectedError,
} from '@domain-contracts/client'
export { createClient, createOperationClient, type DomaineeClient } from './create-client.ts'
export { errorCatalogue, type CatalogueEntry } from './generated/errors.gen.ts'
export * from './generated/operations.gen.ts'
export { responseSchemas } from './generated/responses.gen.ts'
export type { components, operations, paths } from './generated/types.gen.ts'
export { paginateDomainPurchases, paginateDomains } from './paginate.ts'
export { reconcileConnect, type ConnectReconciliation } from './reconcile-connect.ts'
export { verifyWebhook, type WebhookHeaders, type WebhookVerdict } from './verify-webhook.ts'
export type { WebhookEvent, WebhookEventType } from './webhook-event.ts'

import type { Schema } from '@domain-contracts/client'
import {
  DomainCreatedEventSchema,
  DomainDeletedEventSchema,
  DomainExpiredEventSchema,
  DomainFailedEventSchema,
  DomainMonitorUpdatedEventSchema,
  DomainPurchaseCompletedEventSchema,
  DomainPurchaseFailedEventSchema,
  DomainPurchaseRenewalFailedEventSchema,
  DomainPurchaseRenewedEventSchema,
  DomainVerifiedEventSchema,
} from './generated/schemas.gen.ts'
import type { webhooks } from './generated/types.gen.ts'

/** The event types that the contract knows. */
export type WebhookEventType = keyof webhooks

/** An event of one type, or of any: a union that `type` tells apart. */
export type WebhookEvent<Type extends WebhookEventType = WebhookEventType> = {
  [One in Type]: webhooks[One]['post']['requestBody']['content']['application/json']
}[Type]

/** What an event of each type is to look like. The compiler makes sure that none is missing. */
export const webhookEventSchemas: { readonly [Type in WebhookEventType]: Schema } = {
  'domain.created': DomainCreatedEventSchema,
  'domain.verified': DomainVerifiedEventSchema,
  'domain.failed': DomainFailedEventSchema,
  'domain.expired': DomainExpiredEventSchema,
  'domain.monitor_updated': DomainMonitorUpdatedEventSchema,
  'domain.deleted': DomainDeletedEventSchema,
  'domain_purchase.completed': DomainPurchaseCompletedEventSchema,
  'domain_purchase.failed': DomainPurchaseFailedEventSchema,
  'domain_purchase.renewed': DomainPurchaseRenewedEventSchema,
  'domain_purchase.renewal_failed': DomainPurchaseRenewalFailedEventSchema,
}

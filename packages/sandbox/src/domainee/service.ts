import type { operations } from '@domain-contracts/domainee'
import { operationDescriptors, responseSchemas, serverUrl, type OperationId } from '@domain-contracts/domainee/contract'
import { notServed, type Handlers } from '../http/handler.ts'
import type { ServiceDefinition } from '../http/service.ts'
import { authenticateDomainee, type DomaineeCaller } from './authenticate.ts'
import { connectDomainPurchase } from './connect-domain-purchase.ts'
import { domaineeDialect } from './errors.ts'
import { getDomain, getDomainPurchase, getDomainPurchaseDns } from './read-operations.ts'
import { updateDomain } from './update-domain.ts'

const handlers: Handlers<Pick<operations, OperationId>, DomaineeCaller> = {
  connectDomainPurchase,
  getDomain,
  getDomainPurchase,
  getDomainPurchaseDns,
  updateDomain,

  checkDnsRecordsExist: notServed,
  checkDnsRecordsMatchExactly: notServed,
  checkDomain: notServed,
  checkDomainAvailability: notServed,
  createDomain: notServed,
  createDomainPurchase: notServed,
  createWebhookEndpoint: notServed,
  deleteDomain: notServed,
  getDomainPurchaseAuthCode: notServed,
  getDomainPurchaseDetails: notServed,
  listDomainPurchases: notServed,
  listDomains: notServed,
  renewDomainPurchase: notServed,
  replaceDomainPurchaseDns: notServed,
  setDomainPurchaseNameservers: notServed,
  updateDomainPurchase: notServed,
}

/** Domainee, as its documents describe it. */
export const domaineeService: ServiceDefinition<DomaineeCaller> = {
  name: 'domainee',
  serverUrl,
  operations: operationDescriptors,
  responses: responseSchemas,
  handlers,
  authenticate: authenticateDomainee,
  // A workspace reaches nothing of another one; each handler looks only among its own.
  authorize: async () => {},
  dialect: domaineeDialect,
}

// Generated from the contract with sha256 b5be56265f16b17c930a00ff67ab0a29112e23d7cb657eee8f5306944636ccbb
// by tools/generate 0.0.0. Do not edit: change specs/ and run `npm run generate`.

import type { OperationDescriptor, ServiceSecurity } from '@domain-contracts/client'
import { arrays, constants, formats, lengths, numbers, objects, patterns } from '@domain-contracts/client/checks'
import { hostname } from '@domain-contracts/validators/core'
import {
  ConnectDomainPurchaseInputSchema,
  DnsExpectationsInputSchema,
  DnsRecordsInputSchema,
  DomainChangesSchema,
  DomainInputSchema,
  DomainPurchaseChangesSchema,
  DomainPurchaseInputSchema,
  DomainPurchaseStatusSchema,
  DomainStatusSchema,
  NameserversInputSchema,
  RenewalInputSchema,
  WebhookEndpointInputSchema,
} from './schemas.gen.ts'

/** Where the contract says the service is. */
export const serverUrl: string = "https://api.domainee.dev"

/** Which keys the service takes, how, and for what. */
export const security: ServiceSecurity = {
  schemes: { apiKey: { header: "authorization", prefix: "Bearer " } },
  default: ["apiKey"],
  exceptions: {},
}

export const listDomainPurchasesOperation: OperationDescriptor = {
  id: "listDomainPurchases",
  method: "GET",
  path: "/v1/domain-purchases",
  statuses: {
    200: "json",
    400: { error: ["bad_request"] },
    401: { error: ["unauthorized"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      query: {
        type: "object",
        properties: {
          hostname: { type: "string", format: hostname },
          status: { type: "array", items: DomainPurchaseStatusSchema },
          customerReference: { type: "string" },
          createdAfter: { type: "string", pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, patternName: "date" },
          createdBefore: { type: "string", pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, patternName: "date" },
          limit: { type: "integer", minimum: 1, maximum: 200 },
          cursor: { type: "string" },
        },
      },
    },
  },
  checks: [constants, objects, arrays, patterns, formats, numbers],
}

export const createDomainPurchaseOperation: OperationDescriptor = {
  id: "createDomainPurchase",
  method: "POST",
  path: "/v1/domain-purchases",
  statuses: {
    201: "json",
    400: { error: ["bad_request"] },
    401: { error: ["unauthorized"] },
    402: { error: ["billing_required"] },
    409: { error: ["price_changed"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
    502: { error: [], message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: true,
  request: {
    type: "object",
    properties: {
      header: { type: "object", properties: { "Idempotency-Key": { type: "string", minLength: 1 } } },
      body: DomainPurchaseInputSchema,
    },
    required: ["body"],
  },
  checks: [objects, lengths, patterns, formats, numbers],
}

export const checkDomainAvailabilityOperation: OperationDescriptor = {
  id: "checkDomainAvailability",
  method: "GET",
  path: "/v1/domain-purchases/check",
  statuses: {
    200: "json",
    400: { error: ["bad_request"] },
    401: { error: ["unauthorized"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      query: {
        type: "object",
        properties: { hostname: { type: "string", format: hostname } },
        required: ["hostname"],
      },
    },
    required: ["query"],
  },
  checks: [objects, formats],
}

export const getDomainPurchaseOperation: OperationDescriptor = {
  id: "getDomainPurchase",
  method: "GET",
  path: "/v1/domain-purchases/{id}",
  statuses: {
    200: "json",
    401: { error: ["unauthorized"] },
    404: { error: ["not_found"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: { path: { type: "object", properties: { id: { type: "string", minLength: 1 } }, required: ["id"] } },
    required: ["path"],
  },
  checks: [objects, lengths],
}

export const updateDomainPurchaseOperation: OperationDescriptor = {
  id: "updateDomainPurchase",
  method: "PATCH",
  path: "/v1/domain-purchases/{id}",
  statuses: {
    200: "json",
    400: { error: ["bad_request"] },
    401: { error: ["unauthorized"] },
    404: { error: ["not_found"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: { type: "object", properties: { id: { type: "string", minLength: 1 } }, required: ["id"] },
      body: DomainPurchaseChangesSchema,
    },
    required: ["path", "body"],
  },
  checks: [objects, lengths],
}

export const connectDomainPurchaseOperation: OperationDescriptor = {
  id: "connectDomainPurchase",
  method: "POST",
  path: "/v1/domain-purchases/{id}/connect",
  statuses: {
    200: "json",
    400: { error: ["bad_request"] },
    401: { error: ["unauthorized"] },
    404: { error: ["not_found"] },
    409: { error: ["wrong_status"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
    502: { error: ["connect_failed"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: { type: "object", properties: { id: { type: "string", minLength: 1 } }, required: ["id"] },
      body: ConnectDomainPurchaseInputSchema,
    },
    required: ["path", "body"],
  },
  checks: [objects, lengths, formats],
}

export const getDomainPurchaseDetailsOperation: OperationDescriptor = {
  id: "getDomainPurchaseDetails",
  method: "GET",
  path: "/v1/domain-purchases/{id}/details",
  statuses: {
    200: "json",
    401: { error: ["unauthorized"] },
    404: { error: ["not_found"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
    502: { error: [], message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: { path: { type: "object", properties: { id: { type: "string", minLength: 1 } }, required: ["id"] } },
    required: ["path"],
  },
  checks: [objects, lengths],
}

export const getDomainPurchaseDnsOperation: OperationDescriptor = {
  id: "getDomainPurchaseDns",
  method: "GET",
  path: "/v1/domain-purchases/{id}/dns",
  statuses: {
    200: "json",
    401: { error: ["unauthorized"] },
    404: { error: ["not_found"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: { path: { type: "object", properties: { id: { type: "string", minLength: 1 } }, required: ["id"] } },
    required: ["path"],
  },
  checks: [objects, lengths],
}

export const replaceDomainPurchaseDnsOperation: OperationDescriptor = {
  id: "replaceDomainPurchaseDns",
  method: "PUT",
  path: "/v1/domain-purchases/{id}/dns",
  statuses: {
    200: "json",
    400: { error: ["bad_request"] },
    401: { error: ["unauthorized"] },
    404: { error: ["not_found"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
    502: { error: [], message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: { type: "object", properties: { id: { type: "string", minLength: 1 } }, required: ["id"] },
      body: DnsRecordsInputSchema,
    },
    required: ["path", "body"],
  },
  checks: [constants, objects, arrays, lengths, numbers],
}

export const setDomainPurchaseNameserversOperation: OperationDescriptor = {
  id: "setDomainPurchaseNameservers",
  method: "PUT",
  path: "/v1/domain-purchases/{id}/nameservers",
  statuses: {
    200: "json",
    400: { error: ["bad_request"] },
    401: { error: ["unauthorized"] },
    404: { error: ["not_found"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
    502: { error: [], message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: { type: "object", properties: { id: { type: "string", minLength: 1 } }, required: ["id"] },
      body: NameserversInputSchema,
    },
    required: ["path", "body"],
  },
  checks: [objects, arrays, lengths, formats],
}

export const renewDomainPurchaseOperation: OperationDescriptor = {
  id: "renewDomainPurchase",
  method: "POST",
  path: "/v1/domain-purchases/{id}/renew",
  statuses: {
    200: "json",
    400: { error: ["bad_request"] },
    401: { error: ["unauthorized"] },
    402: { error: ["billing_required"] },
    404: { error: ["not_found"] },
    409: { error: ["wrong_status"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
    502: { error: ["renewal_failed"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: { type: "object", properties: { id: { type: "string", minLength: 1 } }, required: ["id"] },
      body: RenewalInputSchema,
    },
    required: ["path", "body"],
  },
  checks: [objects, lengths, numbers],
}

export const getDomainPurchaseAuthCodeOperation: OperationDescriptor = {
  id: "getDomainPurchaseAuthCode",
  method: "GET",
  path: "/v1/domain-purchases/{id}/auth-code",
  statuses: {
    200: "json",
    401: { error: ["unauthorized"] },
    404: { error: ["not_found"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
    502: { error: [], message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: { path: { type: "object", properties: { id: { type: "string", minLength: 1 } }, required: ["id"] } },
    required: ["path"],
  },
  checks: [objects, lengths],
}

export const listDomainsOperation: OperationDescriptor = {
  id: "listDomains",
  method: "GET",
  path: "/v1/domains",
  statuses: {
    200: "json",
    400: { error: ["bad_request"] },
    401: { error: ["unauthorized"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      query: {
        type: "object",
        properties: {
          status: DomainStatusSchema,
          hostname: { type: "string", format: hostname },
          limit: { type: "integer", minimum: 1, maximum: 200 },
          cursor: { type: "string" },
        },
      },
    },
  },
  checks: [constants, objects, formats, numbers],
}

export const createDomainOperation: OperationDescriptor = {
  id: "createDomain",
  method: "POST",
  path: "/v1/domains",
  statuses: {
    201: "json",
    400: { error: ["bad_request", "preflight_failed"] },
    401: { error: ["unauthorized"] },
    402: { error: ["billing_required"] },
    409: { error: ["conflict"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
  },
  security: ["apiKey"],
  idempotencyKey: true,
  request: {
    type: "object",
    properties: {
      header: { type: "object", properties: { "Idempotency-Key": { type: "string", minLength: 1 } } },
      body: DomainInputSchema,
    },
    required: ["body"],
  },
  checks: [constants, objects, lengths, formats],
}

export const getDomainOperation: OperationDescriptor = {
  id: "getDomain",
  method: "GET",
  path: "/v1/domains/{id}",
  statuses: {
    200: "json",
    401: { error: ["unauthorized"] },
    404: { error: ["not_found"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: { path: { type: "object", properties: { id: { type: "string", minLength: 1 } }, required: ["id"] } },
    required: ["path"],
  },
  checks: [objects, lengths],
}

export const updateDomainOperation: OperationDescriptor = {
  id: "updateDomain",
  method: "PATCH",
  path: "/v1/domains/{id}",
  statuses: {
    200: "json",
    400: { error: ["bad_request", "preflight_failed"] },
    401: { error: ["unauthorized"] },
    404: { error: ["not_found"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: { type: "object", properties: { id: { type: "string", minLength: 1 } }, required: ["id"] },
      body: DomainChangesSchema,
    },
    required: ["path", "body"],
  },
  checks: [constants, objects, lengths, formats],
}

export const deleteDomainOperation: OperationDescriptor = {
  id: "deleteDomain",
  method: "DELETE",
  path: "/v1/domains/{id}",
  statuses: {
    204: "empty",
    401: { error: ["unauthorized"] },
    404: { error: ["not_found"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: { path: { type: "object", properties: { id: { type: "string", minLength: 1 } }, required: ["id"] } },
    required: ["path"],
  },
  checks: [objects, lengths],
}

export const checkDomainOperation: OperationDescriptor = {
  id: "checkDomain",
  method: "POST",
  path: "/v1/domains/{id}/check",
  statuses: {
    200: "json",
    401: { error: ["unauthorized"] },
    404: { error: ["not_found"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: { path: { type: "object", properties: { id: { type: "string", minLength: 1 } }, required: ["id"] } },
    required: ["path"],
  },
  checks: [objects, lengths],
}

export const checkDnsRecordsExistOperation: OperationDescriptor = {
  id: "checkDnsRecordsExist",
  method: "POST",
  path: "/v1/dns/check-records-exist",
  statuses: {
    200: "json",
    400: { error: ["bad_request"] },
    401: { error: ["unauthorized"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: { type: "object", properties: { body: DnsExpectationsInputSchema }, required: ["body"] },
  checks: [constants, objects, arrays],
}

export const checkDnsRecordsMatchExactlyOperation: OperationDescriptor = {
  id: "checkDnsRecordsMatchExactly",
  method: "POST",
  path: "/v1/dns/check-records-match-exactly",
  statuses: {
    200: "json",
    400: { error: ["bad_request"] },
    401: { error: ["unauthorized"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: { type: "object", properties: { body: DnsExpectationsInputSchema }, required: ["body"] },
  checks: [constants, objects, arrays],
}

export const createWebhookEndpointOperation: OperationDescriptor = {
  id: "createWebhookEndpoint",
  method: "POST",
  path: "/v1/webhook-endpoints",
  statuses: {
    201: "json",
    400: { error: ["bad_request"] },
    401: { error: ["unauthorized"] },
    429: { error: ["rate_limited"] },
    500: { error: ["internal_error"] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: { type: "object", properties: { body: WebhookEndpointInputSchema }, required: ["body"] },
  checks: [constants, objects, arrays, patterns],
}

/** The names of the operations that a client can call. */
export type OperationId =
  | "listDomainPurchases"
  | "createDomainPurchase"
  | "checkDomainAvailability"
  | "getDomainPurchase"
  | "updateDomainPurchase"
  | "connectDomainPurchase"
  | "getDomainPurchaseDetails"
  | "getDomainPurchaseDns"
  | "replaceDomainPurchaseDns"
  | "setDomainPurchaseNameservers"
  | "renewDomainPurchase"
  | "getDomainPurchaseAuthCode"
  | "listDomains"
  | "createDomain"
  | "getDomain"
  | "updateDomain"
  | "deleteDomain"
  | "checkDomain"
  | "checkDnsRecordsExist"
  | "checkDnsRecordsMatchExactly"
  | "createWebhookEndpoint"

export const operationDescriptors: { readonly [Id in OperationId]: OperationDescriptor } = {
  listDomainPurchases: listDomainPurchasesOperation,
  createDomainPurchase: createDomainPurchaseOperation,
  checkDomainAvailability: checkDomainAvailabilityOperation,
  getDomainPurchase: getDomainPurchaseOperation,
  updateDomainPurchase: updateDomainPurchaseOperation,
  connectDomainPurchase: connectDomainPurchaseOperation,
  getDomainPurchaseDetails: getDomainPurchaseDetailsOperation,
  getDomainPurchaseDns: getDomainPurchaseDnsOperation,
  replaceDomainPurchaseDns: replaceDomainPurchaseDnsOperation,
  setDomainPurchaseNameservers: setDomainPurchaseNameserversOperation,
  renewDomainPurchase: renewDomainPurchaseOperation,
  getDomainPurchaseAuthCode: getDomainPurchaseAuthCodeOperation,
  listDomains: listDomainsOperation,
  createDomain: createDomainOperation,
  getDomain: getDomainOperation,
  updateDomain: updateDomainOperation,
  deleteDomain: deleteDomainOperation,
  checkDomain: checkDomainOperation,
  checkDnsRecordsExist: checkDnsRecordsExistOperation,
  checkDnsRecordsMatchExactly: checkDnsRecordsMatchExactlyOperation,
  createWebhookEndpoint: createWebhookEndpointOperation,
}

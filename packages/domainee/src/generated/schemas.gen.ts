// Generated from the contract with sha256 9db00a4fb6b1acbbdee6fe253d7d3d350663333cf19b6816a638241be921884e
// by tools/generate 0.0.0. Do not edit: change specs/ and run `npm run generate`.

import type { Schema } from '@domain-contracts/client'
import { hostname, httpsOriginUrl, originUrl } from '@domain-contracts/validators/core'

export const DomainPurchaseStatusSchema: Schema = { type: "string", enum: ["pending", "completed", "failed", "refunded"] }

export const DomainPurchaseRegistrantSchema: Schema = {
  type: "object",
  properties: {
    firstName: { type: "string" },
    lastName: { type: "string" },
    email: { type: "string" },
    country: { type: "string" },
  },
}

export const DomainPurchaseSchema: Schema = {
  type: "object",
  required: ["id", "hostname", "status"],
  properties: {
    id: { type: "string" },
    hostname: { type: "string", format: hostname },
    years: { type: "integer", minimum: 1 },
    wholesaleCents: { type: "integer" },
    feeCents: { type: "integer" },
    totalCents: { type: "integer" },
    currency: { type: "string" },
    registrar: { type: "string" },
    registrarDomainId: { type: "string" },
    status: DomainPurchaseStatusSchema,
    registrant: DomainPurchaseRegistrantSchema,
    whoisPrivacyEnabled: { type: "boolean" },
    autoRenew: { type: "boolean" },
    expiresAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    customerReference: { type: ["string", "null"] },
    connectedDomainId: { type: ["string", "null"] },
    errorMessage: { type: "string" },
    stripePaymentIntentId: { type: "string" },
    stripeRefundId: { type: "string" },
    createdAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    updatedAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
  },
}

export const DomainPurchasePageSchema: Schema = {
  type: "object",
  required: ["purchases", "nextCursor"],
  properties: {
    purchases: { type: "array", items: DomainPurchaseSchema },
    nextCursor: { type: ["string", "null"] },
  },
}

export const BadRequestErrorSchema: Schema = {
  type: "object",
  required: ["error", "message"],
  properties: { error: { type: "string", const: "bad_request" }, message: { type: "string" }, details: {} },
}

export const UnauthorizedErrorSchema: Schema = {
  type: "object",
  required: ["error", "message"],
  properties: { error: { type: "string", const: "unauthorized" }, message: { type: "string" }, details: {} },
}

export const RateLimitedErrorSchema: Schema = {
  type: "object",
  required: ["error", "message"],
  properties: { error: { type: "string", const: "rate_limited" }, message: { type: "string" }, details: {} },
}

export const InternalErrorSchema: Schema = {
  type: "object",
  required: ["error", "message"],
  properties: { error: { type: "string", const: "internal_error" }, message: { type: "string" }, details: {} },
}

export const DomainRegistrantInputSchema: Schema = {
  type: "object",
  required: [
    "firstName",
    "lastName",
    "email",
    "phone",
    "address1",
    "city",
    "stateOrProvince",
    "postalCode",
    "country",
  ],
  properties: {
    firstName: { type: "string" },
    lastName: { type: "string" },
    email: { type: "string", pattern: /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u, patternName: "email" },
    phone: { type: "string" },
    address1: { type: "string" },
    city: { type: "string" },
    stateOrProvince: { type: "string" },
    postalCode: { type: "string" },
    country: { type: "string", pattern: /^[A-Z]{2}$/u, patternName: "country-code" },
  },
}

export const AutoConnectSchema: Schema = {
  type: "object",
  required: ["originUrl"],
  properties: { originUrl: { type: "string", format: httpsOriginUrl }, keepHost: { type: "boolean" } },
}

export const DomainPurchaseInputSchema: Schema = {
  type: "object",
  required: ["hostname", "registrant"],
  properties: {
    hostname: { type: "string", format: hostname },
    years: { type: "integer", minimum: 1, maximum: 10 },
    registrant: DomainRegistrantInputSchema,
    enableWhoisPrivacy: { type: "boolean" },
    autoRenew: { type: "boolean" },
    maxTotalCents: { type: "integer" },
    customerReference: { type: "string" },
    autoConnect: AutoConnectSchema,
  },
}

export const DomainPurchaseEnvelopeSchema: Schema = { type: "object", required: ["purchase"], properties: { purchase: DomainPurchaseSchema } }

export const BillingRequiredErrorSchema: Schema = {
  type: "object",
  required: ["error", "message"],
  properties: { error: { type: "string", const: "billing_required" }, message: { type: "string" }, details: {} },
}

export const PriceChangedErrorSchema: Schema = {
  type: "object",
  required: ["error", "message"],
  properties: { error: { type: "string", const: "price_changed" }, message: { type: "string" }, details: {} },
}

export const RegistrarErrorSchema: Schema = {
  type: "object",
  required: ["error", "message"],
  properties: { error: { type: "string" }, message: { type: "string" }, details: {} },
}

export const DomainPricingSchema: Schema = {
  type: "object",
  required: ["wholesaleCents", "feeCents", "totalCents", "currency"],
  properties: {
    wholesaleCents: { type: "integer" },
    feeCents: { type: "integer" },
    totalCents: { type: "integer" },
    currency: { type: "string" },
  },
}

export const DomainAvailabilitySchema: Schema = {
  type: "object",
  required: ["hostname", "available", "premium", "pricing"],
  properties: {
    hostname: { type: "string", format: hostname },
    available: { type: "boolean" },
    premium: { type: "boolean" },
    pricing: { oneOf: [DomainPricingSchema, { type: "null" }] },
  },
}

export const NotFoundErrorSchema: Schema = {
  type: "object",
  required: ["error", "message"],
  properties: { error: { type: "string", const: "not_found" }, message: { type: "string" }, details: {} },
}

export const DomainPurchaseChangesSchema: Schema = { type: "object", required: ["autoRenew"], properties: { autoRenew: { type: "boolean" } } }

export const ConnectDomainPurchaseInputSchema: Schema = {
  type: "object",
  required: ["originUrl"],
  properties: { originUrl: { type: "string", format: httpsOriginUrl }, keepHost: { type: "boolean" } },
}

export const WrongStatusErrorSchema: Schema = {
  type: "object",
  required: ["error", "message"],
  properties: { error: { type: "string", const: "wrong_status" }, message: { type: "string" }, details: {} },
}

export const ConnectFailedErrorSchema: Schema = {
  type: "object",
  required: ["error", "message"],
  properties: { error: { type: "string", const: "connect_failed" }, message: { type: "string" }, details: {} },
}

export const RegistrarDomainStatusSchema: Schema = { type: "string", enum: ["active", "expired", "locked", "unknown"] }

export const RegistrarDomainSchema: Schema = {
  type: "object",
  required: ["hostname", "status"],
  properties: {
    hostname: { type: "string", format: hostname },
    registrarDomainId: { type: "string" },
    status: RegistrarDomainStatusSchema,
    createdAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    expiresAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    autoRenewAtRegistrar: { type: "boolean" },
    whoisPrivacyEnabled: { type: "boolean" },
    registrarLocked: { type: "boolean" },
    nameservers: { type: "array", items: { type: "string", format: hostname } },
  },
}

export const DomainPurchaseDetailsSchema: Schema = {
  type: "object",
  required: ["purchase", "live"],
  properties: { purchase: DomainPurchaseSchema, live: RegistrarDomainSchema },
}

export const DnsRecordSchema: Schema = {
  type: "object",
  required: ["type", "name", "value"],
  properties: {
    type: { type: "string", enum: ["A", "AAAA", "CNAME", "MX", "TXT", "NS", "SRV", "URL", "URL301", "FRAME"] },
    name: { type: "string" },
    value: { type: "string", maxLength: 2048 },
    ttl: { type: "integer", minimum: 60, maximum: 86400 },
    priority: { type: "integer", minimum: 0, maximum: 65535 },
  },
}

export const DnsRecordSetSchema: Schema = {
  type: "object",
  required: ["hostname", "records"],
  properties: {
    hostname: { type: "string", format: hostname },
    records: { type: "array", items: DnsRecordSchema },
  },
}

export const DnsRecordsInputSchema: Schema = {
  type: "object",
  required: ["records"],
  properties: { records: { type: "array", maxItems: 100, items: DnsRecordSchema } },
}

export const NameserversInputSchema: Schema = {
  type: "object",
  required: ["nameservers"],
  properties: { nameservers: { type: "array", maxItems: 13, items: { type: "string", format: hostname } } },
}

export const NameserverSetSchema: Schema = {
  type: "object",
  required: ["hostname", "nameservers"],
  properties: {
    hostname: { type: "string", format: hostname },
    nameservers: { type: "array", items: { type: "string", format: hostname } },
  },
}

export const RenewalInputSchema: Schema = {
  type: "object",
  required: ["years"],
  properties: { years: { type: "integer", minimum: 1, maximum: 10 } },
}

export const RenewalFailedErrorSchema: Schema = {
  type: "object",
  required: ["error", "message"],
  properties: { error: { type: "string", const: "renewal_failed" }, message: { type: "string" }, details: {} },
}

export const AuthCodeSchema: Schema = {
  type: "object",
  required: ["hostname", "authCode"],
  properties: { hostname: { type: "string", format: hostname }, authCode: { type: "string" } },
}

export const DomainStatusSchema: Schema = { type: "string", enum: ["pending", "verified", "failed", "expired"] }

export const DomainModeSchema: Schema = { type: "string", enum: ["proxy", "redirect"] }

export const DomainDnsRecordSchema: Schema = {
  type: "object",
  required: ["type", "name", "value"],
  properties: {
    type: { type: "string" },
    name: { type: "string" },
    value: { type: "string" },
    purpose: { type: "string" },
  },
}

export const DomainMonitorStatusSchema: Schema = {
  type: "string",
  enum: [
    "unknown",
    "dns_not_resolving",
    "dns_incorrect",
    "pending_ssl",
    "active_ssl",
    "target_not_loading",
    "ssl_failed",
    "ssl_expired",
  ],
}

export const DomainSchema: Schema = {
  type: "object",
  required: ["id", "hostname", "status"],
  properties: {
    id: { type: "string" },
    hostname: { type: "string", format: hostname },
    originUrl: { type: "string", format: originUrl },
    status: DomainStatusSchema,
    mode: DomainModeSchema,
    keepHost: { type: "boolean" },
    redirectWww: { type: "boolean" },
    redirectStatus: { type: "integer", enum: [301, 302] },
    dnsRecords: { type: "array", items: DomainDnsRecordSchema },
    isResolving: { type: "boolean" },
    pointsToEdge: { type: "boolean" },
    dnsPointedAt: { type: "array", items: { type: "string" } },
    monitorStatus: DomainMonitorStatusSchema,
    monitorMessage: { type: "string" },
    metadata: { type: "object", additionalProperties: true },
    lastCheckedAt: {
      type: ["string", "null"],
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    verifiedAt: {
      type: ["string", "null"],
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    sslActiveFrom: {
      type: ["string", "null"],
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    sslActiveUntil: {
      type: ["string", "null"],
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    createdAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
  },
}

export const DomainPageSchema: Schema = {
  type: "object",
  required: ["domains", "nextCursor"],
  properties: { domains: { type: "array", items: DomainSchema }, nextCursor: { type: ["string", "null"] } },
}

export const DomainInputSchema: Schema = {
  type: "object",
  required: ["hostname", "originUrl"],
  properties: {
    hostname: { type: "string", format: hostname },
    originUrl: { type: "string", format: originUrl },
    mode: { type: "string", enum: ["proxy", "redirect"] },
    keepHost: { type: "boolean" },
    redirectWww: { type: "boolean" },
    redirectStatus: { type: "integer", enum: [301, 302] },
    metadata: { type: "object", additionalProperties: true },
  },
}

export const DomainWarningSchema: Schema = {
  type: "object",
  required: ["code", "message"],
  properties: { code: { type: "string" }, message: { type: "string" } },
}

export const CreatedDomainSchema: Schema = {
  type: "object",
  required: ["domain", "warnings"],
  properties: { domain: DomainSchema, warnings: { type: "array", items: DomainWarningSchema } },
}

export const PreflightFailedErrorSchema: Schema = {
  type: "object",
  required: ["error", "message"],
  properties: { error: { type: "string", const: "preflight_failed" }, message: { type: "string" }, details: {} },
}

export const ConflictErrorSchema: Schema = {
  type: "object",
  required: ["error", "message"],
  properties: { error: { type: "string", const: "conflict" }, message: { type: "string" }, details: {} },
}

export const DomainEnvelopeSchema: Schema = { type: "object", required: ["domain"], properties: { domain: DomainSchema } }

export const DomainChangesSchema: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    originUrl: { type: "string", format: originUrl },
    mode: DomainModeSchema,
    keepHost: { type: "boolean" },
    redirectWww: { type: "boolean" },
    redirectStatus: { type: "integer", enum: [301, 302] },
    metadata: { type: "object", additionalProperties: true },
  },
}

export const DnsExpectationTypeSchema: Schema = { type: "string", enum: ["a", "aaaa", "cname", "mx", "txt", "ns", "caa"] }

export const DnsExpectationSchema: Schema = {
  type: "object",
  required: ["address", "type", "match_against"],
  properties: { address: { type: "string" }, type: DnsExpectationTypeSchema, match_against: { type: "string" } },
}

export const DnsExpectationsInputSchema: Schema = {
  type: "object",
  required: ["records"],
  properties: { records: { type: "array", maxItems: 50, items: DnsExpectationSchema } },
}

export const DnsFindingSchema: Schema = {
  type: "object",
  required: ["address", "type", "match_against", "match", "actual_values"],
  properties: {
    address: { type: "string" },
    type: DnsExpectationTypeSchema,
    match_against: { type: "string" },
    match: { type: "boolean" },
    actual_values: { type: "array", items: { type: "string" } },
  },
}

export const DnsFindingsSchema: Schema = {
  type: "object",
  required: ["records"],
  properties: { records: { type: "array", items: DnsFindingSchema } },
}

export const WebhookEventTypeSchema: Schema = {
  type: "string",
  enum: [
    "domain.created",
    "domain.verified",
    "domain.failed",
    "domain.expired",
    "domain.monitor_updated",
    "domain.deleted",
    "domain_purchase.completed",
    "domain_purchase.failed",
    "domain_purchase.renewed",
    "domain_purchase.renewal_failed",
  ],
}

export const WebhookEndpointInputSchema: Schema = {
  type: "object",
  required: ["url", "events"],
  properties: {
    url: {
      type: "string",
      pattern: /^[Hh][Tt][Tt][Pp][Ss]:\/\/[A-Za-z0-9.:\[\]-]+([/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]*)?$/u,
      patternName: "https-url",
    },
    events: { type: "array", items: WebhookEventTypeSchema },
  },
}

export const WebhookEndpointSchema: Schema = {
  type: "object",
  required: ["id", "workspaceId", "url", "events", "enabled", "createdAt"],
  properties: {
    id: { type: "string" },
    workspaceId: { type: "string" },
    url: {
      type: "string",
      pattern: /^[Hh][Tt][Tt][Pp][Ss]:\/\/[A-Za-z0-9.:\[\]-]+([/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]*)?$/u,
      patternName: "https-url",
    },
    events: { type: "array", items: WebhookEventTypeSchema },
    enabled: { type: "boolean" },
    createdAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
  },
}

export const CreatedWebhookEndpointSchema: Schema = {
  type: "object",
  required: ["endpoint", "secret"],
  properties: { endpoint: WebhookEndpointSchema, secret: { type: "string" } },
}

export const DomainCreatedEventSchema: Schema = {
  type: "object",
  required: ["id", "type", "createdAt", "data"],
  properties: {
    id: { type: "string" },
    type: { type: "string", const: "domain.created" },
    createdAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    data: {
      type: "object",
      required: ["id", "hostname", "status"],
      properties: {
        id: { type: "string" },
        hostname: { type: "string", format: hostname },
        status: { type: "string", const: "pending" },
      },
    },
  },
}

export const DomainVerifiedEventSchema: Schema = {
  type: "object",
  required: ["id", "type", "createdAt", "data"],
  properties: {
    id: { type: "string" },
    type: { type: "string", const: "domain.verified" },
    createdAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    data: {
      type: "object",
      required: ["id", "hostname", "status"],
      properties: {
        id: { type: "string" },
        hostname: { type: "string", format: hostname },
        status: { type: "string", const: "verified" },
      },
    },
  },
}

export const DomainFailedEventSchema: Schema = {
  type: "object",
  required: ["id", "type", "createdAt", "data"],
  properties: {
    id: { type: "string" },
    type: { type: "string", const: "domain.failed" },
    createdAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    data: {
      type: "object",
      required: ["id", "hostname", "status"],
      properties: {
        id: { type: "string" },
        hostname: { type: "string", format: hostname },
        status: { type: "string", const: "failed" },
      },
    },
  },
}

export const DomainExpiredEventSchema: Schema = {
  type: "object",
  required: ["id", "type", "createdAt", "data"],
  properties: {
    id: { type: "string" },
    type: { type: "string", const: "domain.expired" },
    createdAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    data: {
      type: "object",
      required: ["id", "hostname", "status"],
      properties: {
        id: { type: "string" },
        hostname: { type: "string", format: hostname },
        status: { type: "string", const: "expired" },
      },
    },
  },
}

export const DomainMonitorUpdatedEventSchema: Schema = {
  type: "object",
  required: ["id", "type", "createdAt", "data"],
  properties: {
    id: { type: "string" },
    type: { type: "string", const: "domain.monitor_updated" },
    createdAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    data: {
      type: "object",
      required: ["id", "hostname", "monitorStatus"],
      properties: {
        id: { type: "string" },
        hostname: { type: "string", format: hostname },
        monitorStatus: DomainMonitorStatusSchema,
        monitorMessage: { type: "string" },
        isResolving: { type: "boolean" },
        pointsToEdge: { type: "boolean" },
        dnsPointedAt: { type: "array", items: { type: "string" } },
        sslActiveFrom: {
          type: ["string", "null"],
          pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
          patternName: "date-time",
        },
        sslActiveUntil: {
          type: ["string", "null"],
          pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
          patternName: "date-time",
        },
      },
    },
  },
}

export const DomainDeletedEventSchema: Schema = {
  type: "object",
  required: ["id", "type", "createdAt", "data"],
  properties: {
    id: { type: "string" },
    type: { type: "string", const: "domain.deleted" },
    createdAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    data: {
      type: "object",
      required: ["id", "hostname"],
      properties: { id: { type: "string" }, hostname: { type: "string", format: hostname } },
    },
  },
}

export const DomainPurchaseCompletedEventSchema: Schema = {
  type: "object",
  required: ["id", "type", "createdAt", "data"],
  properties: {
    id: { type: "string" },
    type: { type: "string", const: "domain_purchase.completed" },
    createdAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    data: { type: "object", required: ["purchase"], properties: { purchase: DomainPurchaseSchema } },
  },
}

export const DomainPurchaseFailedEventSchema: Schema = {
  type: "object",
  required: ["id", "type", "createdAt", "data"],
  properties: {
    id: { type: "string" },
    type: { type: "string", const: "domain_purchase.failed" },
    createdAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    data: {
      type: "object",
      required: ["purchase", "error"],
      properties: { purchase: DomainPurchaseSchema, error: { type: "string" } },
    },
  },
}

export const DomainPurchaseRenewedEventSchema: Schema = {
  type: "object",
  required: ["id", "type", "createdAt", "data"],
  properties: {
    id: { type: "string" },
    type: { type: "string", const: "domain_purchase.renewed" },
    createdAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    data: {
      type: "object",
      required: ["purchase", "years", "chargedCents", "paymentIntentId"],
      properties: {
        purchase: DomainPurchaseSchema,
        years: { type: "integer" },
        chargedCents: { type: "integer" },
        paymentIntentId: { type: "string" },
      },
    },
  },
}

export const DomainPurchaseRenewalFailedEventSchema: Schema = {
  type: "object",
  required: ["id", "type", "createdAt", "data"],
  properties: {
    id: { type: "string" },
    type: { type: "string", const: "domain_purchase.renewal_failed" },
    createdAt: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    data: {
      type: "object",
      required: ["purchase", "error"],
      properties: { purchase: DomainPurchaseSchema, error: { type: "string" } },
    },
  },
}

// Generated from the contract with sha256 1a816067912a1af3162e7e4d4b46e3196d7641df6167ddce47eadc439d2617da
// by tools/generate 0.0.0. Do not edit: change specs/ and run `npm run generate`.

import type { Schema } from '@domain-contracts/client'
import { projectDomain } from '@domain-contracts/validators/core'

export const ApiStatusSchema: Schema = {
  type: "object",
  required: ["status", "message"],
  properties: { status: { type: "string", const: "ok" }, message: { type: "string" } },
}

export const ErrorMessageSchema: Schema = { type: "object", required: ["message"], properties: { message: { type: "string" } } }

export const ProjectSchema: Schema = {
  type: "object",
  required: [
    "id",
    "name",
    "slug",
    "description",
    "default_redirect_url",
    "logo_url",
    "webhook_url",
    "is_active",
    "has_paid",
    "locked_at",
    "created_at",
    "updated_at",
  ],
  properties: {
    id: { type: "integer" },
    name: { type: "string" },
    slug: { type: "string" },
    description: { type: ["string", "null"] },
    default_redirect_url: { type: ["string", "null"] },
    logo_url: { type: ["string", "null"] },
    webhook_url: { type: ["string", "null"] },
    meta: {
      oneOf: [{ type: "object", additionalProperties: true }, { type: "array", items: {} }, { type: "null" }],
    },
    is_active: { type: "boolean" },
    has_paid: { type: "boolean" },
    locked_at: {
      type: ["string", "null"],
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    created_at: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    updated_at: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
  },
}

export const ProjectPageSchema: Schema = {
  type: "object",
  required: ["data", "next_cursor"],
  properties: { data: { type: "array", items: ProjectSchema }, next_cursor: { type: ["string", "null"] } },
}

export const ProjectPageEnvelopeSchema: Schema = {
  type: "object",
  required: ["status", "message", "data"],
  properties: {
    status: { type: "string" },
    message: { type: "string" },
    data: ProjectPageSchema,
    errors: { type: "null" },
  },
}

export const ProjectInputSchema: Schema = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string", maxLength: 255 },
    slug: { type: "string", maxLength: 255 },
    description: { type: "string", maxLength: 1000 },
    default_redirect_url: {
      type: "string",
      pattern: /^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]+$/u,
      patternName: "uri",
    },
    logo_url: {
      type: "string",
      pattern: /^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]+$/u,
      patternName: "uri",
    },
    webhook_url: {
      type: "string",
      pattern: /^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]+$/u,
      patternName: "uri",
    },
    webhook_secret: { type: "string" },
    meta: { type: "object", additionalProperties: true },
    has_paid: { type: "boolean" },
  },
}

export const ProjectEnvelopeSchema: Schema = {
  type: "object",
  required: ["status", "message", "data"],
  properties: {
    status: { type: "string" },
    message: { type: "string" },
    data: ProjectSchema,
    errors: { type: "null" },
  },
}

export const ValidationErrorSchema: Schema = {
  type: "object",
  required: ["message"],
  properties: {
    message: { type: "string" },
    errors: { type: ["object", "null"], additionalProperties: { type: "array", items: { type: "string" } } },
  },
}

export const PaymentStatusRequestSchema: Schema = { type: "object", properties: {} }

export const PaymentStatusSchema: Schema = {
  type: "object",
  required: ["has_paid"],
  properties: {
    has_paid: { type: "boolean" },
    injectables: { type: "array", items: { type: "object", additionalProperties: true } },
  },
}

export const PaymentStatusEnvelopeSchema: Schema = {
  type: "object",
  required: ["status", "message", "data"],
  properties: {
    status: { type: "string" },
    message: { type: "string" },
    data: PaymentStatusSchema,
    errors: { type: "null" },
  },
}

export const DeletionEnvelopeSchema: Schema = {
  type: "object",
  required: ["status", "message", "data"],
  properties: { status: { type: "string" }, message: { type: "string" }, data: {}, errors: { type: "null" } },
}

export const ProjectChangesSchema: Schema = {
  type: "object",
  properties: {
    name: { type: "string", maxLength: 255 },
    slug: { type: "string", maxLength: 255 },
    description: { type: "string", maxLength: 1000 },
    default_redirect_url: {
      type: "string",
      pattern: /^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]+$/u,
      patternName: "uri",
    },
    logo_url: {
      type: "string",
      pattern: /^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]+$/u,
      patternName: "uri",
    },
    webhook_url: {
      type: "string",
      pattern: /^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]+$/u,
      patternName: "uri",
    },
    webhook_secret: { type: "string", maxLength: 255 },
    meta: { type: "object", additionalProperties: true },
    has_paid: { type: "boolean" },
  },
}

export const ProjectDomainSummarySchema: Schema = {
  type: "object",
  required: ["id", "project_id", "domain", "has_paid", "is_active", "is_primary", "created_at", "updated_at"],
  properties: {
    id: { type: "integer" },
    project_id: { type: "integer" },
    domain: { type: "string", format: projectDomain },
    has_paid: { type: "boolean" },
    is_active: { type: "boolean" },
    is_primary: { type: "boolean" },
    created_at: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    updated_at: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
  },
}

export const ProjectDomainPageSchema: Schema = {
  type: "object",
  required: ["data", "next_cursor"],
  properties: {
    data: { type: "array", items: ProjectDomainSummarySchema },
    next_cursor: { type: ["string", "null"] },
  },
}

export const ProjectDomainPageEnvelopeSchema: Schema = {
  type: "object",
  required: ["status", "message", "data"],
  properties: {
    status: { type: "string" },
    message: { type: "string" },
    data: ProjectDomainPageSchema,
    errors: { type: "null" },
  },
}

export const ProjectDomainEnvironmentSchema: Schema = { type: "string", enum: ["production", "staging", "development"] }

export const ProjectDomainInputSchema: Schema = {
  type: "object",
  required: ["domain", "environment"],
  properties: {
    domain: { type: "string", format: projectDomain },
    environment: ProjectDomainEnvironmentSchema,
    is_primary: { type: "boolean" },
    is_verified: { type: "boolean" },
    is_locked: { type: "boolean" },
    has_paid: { type: "boolean" },
    is_active: { type: "boolean" },
  },
}

export const ProjectDomainSchema: Schema = {
  type: "object",
  required: ["id", "project_id", "domain", "has_paid", "is_active", "is_primary", "created_at", "updated_at"],
  properties: {
    id: { type: "integer" },
    project_id: { type: "integer" },
    domain: { type: "string", format: projectDomain },
    environment: ProjectDomainEnvironmentSchema,
    is_verified: { type: "boolean" },
    is_locked: { type: "boolean" },
    has_paid: { type: "boolean" },
    is_active: { type: "boolean" },
    is_primary: { type: "boolean" },
    created_at: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    updated_at: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
  },
}

export const ProjectDomainEnvelopeSchema: Schema = {
  type: "object",
  required: ["status", "message", "data"],
  properties: {
    status: { type: "string" },
    message: { type: "string" },
    data: ProjectDomainSchema,
    errors: { type: "null" },
  },
}

export const ProjectDomainChangesSchema: Schema = {
  type: "object",
  properties: {
    domain: { type: "string", format: projectDomain },
    environment: ProjectDomainEnvironmentSchema,
    is_primary: { type: "boolean" },
    is_verified: { type: "boolean" },
    is_locked: { type: "boolean" },
    has_paid: { type: "boolean" },
    is_active: { type: "boolean" },
  },
}

export const LicenseSchema: Schema = {
  type: "object",
  required: ["id", "uuid"],
  properties: {
    id: { type: "integer" },
    uuid: { type: "string" },
    project_id: { type: "integer" },
    title: { type: "string" },
    domain_id: { type: ["integer", "null"] },
    expires_at: { type: ["string", "null"] },
    max_domains: { type: ["integer", "null"] },
    max_subdomains_per_domain: { type: ["integer", "null"] },
    max_usage_per_day: { type: ["integer", "null"] },
    allowed_ips: { type: ["string", "null"] },
    allowed_countries: { type: ["string", "null"] },
    is_test_license: { type: "boolean" },
    allow_configs: { type: "boolean" },
    created_at: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
    updated_at: {
      type: "string",
      pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
      patternName: "date-time",
    },
  },
}

export const LicensePageSchema: Schema = {
  type: "object",
  required: ["data", "next_cursor"],
  properties: { data: { type: "array", items: LicenseSchema }, next_cursor: { type: ["string", "null"] } },
}

export const LicensePageEnvelopeSchema: Schema = {
  type: "object",
  required: ["status", "message", "data"],
  properties: {
    status: { type: "string" },
    message: { type: "string" },
    data: LicensePageSchema,
    errors: { type: "null" },
  },
}

export const LicenseInputSchema: Schema = {
  type: "object",
  required: ["title"],
  properties: {
    title: { type: "string", maxLength: 255 },
    domain_id: { type: ["integer", "null"] },
    expires_at: { type: ["string", "null"] },
    max_domains: { type: ["integer", "null"], minimum: 0 },
    max_subdomains_per_domain: { type: ["integer", "null"], minimum: 0 },
    max_usage_per_day: { type: ["integer", "null"], minimum: 0 },
    allowed_ips: { type: ["string", "null"] },
    allowed_countries: { type: ["string", "null"] },
    is_test_license: { type: "boolean" },
    allow_configs: { type: "boolean" },
  },
}

export const LicenseEnvelopeSchema: Schema = {
  type: "object",
  required: ["status", "message", "data"],
  properties: {
    status: { type: "string" },
    message: { type: "string" },
    data: LicenseSchema,
    errors: { type: "null" },
  },
}

export const RevocationEnvelopeSchema: Schema = {
  type: "object",
  required: ["status", "message", "data"],
  properties: { status: { type: "string" }, message: { type: "string" }, data: {}, errors: { type: "null" } },
}

export const ReactivationEnvelopeSchema: Schema = {
  type: "object",
  required: ["status", "message", "data"],
  properties: {
    status: { type: "string" },
    message: { type: "string" },
    data: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
    errors: { type: "null" },
  },
}

// Generated from the contract with sha256 525dc518c7c2d9e6d6693758456a7be139e5250169878519fa3400fc10dda6b0
// by tools/generate 0.0.0. Do not edit: change specs/ and run `npm run generate`.

import type { OperationDescriptor, ServiceSecurity } from '@domain-contracts/client'
import { constants, formats, lengths, numbers, objects, patterns } from '@domain-contracts/client/checks'
import {
  LicenseInputSchema,
  PaymentStatusRequestSchema,
  ProjectChangesSchema,
  ProjectDomainChangesSchema,
  ProjectDomainInputSchema,
  ProjectInputSchema,
} from './schemas.gen.ts'

/** Where the contract says the service is. */
export const serverUrl: string = "https://api.devpayr.dev/api/v1"

/** Which keys the service takes, how, and for what. */
export const security: ServiceSecurity = {
  schemes: { apiKey: { header: "x-api-key", prefix: "" }, licenseKey: { header: "x-license-key", prefix: "" } },
  default: ["apiKey"],
  exceptions: { "GET /": [], "POST /project/has-paid": ["licenseKey"] },
}

export const getApiStatusOperation: OperationDescriptor = {
  id: "getApiStatus",
  method: "GET",
  path: "/",
  statuses: { 200: "json", 429: { message: [] } },
  security: [],
  idempotencyKey: false,
  request: { type: "object", properties: {} },
  checks: [objects],
}

export const listProjectsOperation: OperationDescriptor = {
  id: "listProjects",
  method: "GET",
  path: "/projects",
  statuses: { 200: "json", 401: { message: [] }, 403: { message: [] }, 429: { message: [] } },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      query: {
        type: "object",
        properties: { per_page: { type: "integer", minimum: 1, maximum: 50 }, cursor: { type: "string" } },
      },
    },
  },
  checks: [objects, numbers],
}

export const createProjectOperation: OperationDescriptor = {
  id: "createProject",
  method: "POST",
  path: "/project",
  statuses: {
    201: "json",
    401: { message: [] },
    403: { message: [] },
    422: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: { type: "object", properties: { body: ProjectInputSchema }, required: ["body"] },
  checks: [objects, lengths, patterns],
}

export const getLicensePaymentStatusOperation: OperationDescriptor = {
  id: "getLicensePaymentStatus",
  method: "POST",
  path: "/project/has-paid",
  statuses: {
    200: "json",
    400: { message: [] },
    401: { message: [] },
    403: { message: [] },
    429: { message: [] },
  },
  security: ["licenseKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      query: {
        type: "object",
        properties: {
          action: { type: "string", enum: ["check_project"] },
          include: { type: "string", enum: ["injectables"] },
        },
      },
      header: { type: "object", properties: { "X-Devpayr-Domain": { type: "string" } } },
      body: PaymentStatusRequestSchema,
    },
  },
  checks: [constants, objects],
}

export const getProjectOperation: OperationDescriptor = {
  id: "getProject",
  method: "GET",
  path: "/project/{project}",
  statuses: {
    200: "json",
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: { path: { type: "object", properties: { project: { type: "integer" } }, required: ["project"] } },
    required: ["path"],
  },
  checks: [objects],
}

export const updateProjectOperation: OperationDescriptor = {
  id: "updateProject",
  method: "PATCH",
  path: "/project/{project}",
  statuses: {
    200: "json",
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    422: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: { type: "object", properties: { project: { type: "integer" } }, required: ["project"] },
      body: ProjectChangesSchema,
    },
    required: ["path", "body"],
  },
  checks: [objects, lengths, patterns],
}

export const deleteProjectOperation: OperationDescriptor = {
  id: "deleteProject",
  method: "DELETE",
  path: "/project/{project}",
  statuses: {
    200: "json",
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: { path: { type: "object", properties: { project: { type: "integer" } }, required: ["project"] } },
    required: ["path"],
  },
  checks: [objects],
}

export const listProjectDomainsOperation: OperationDescriptor = {
  id: "listProjectDomains",
  method: "GET",
  path: "/project/{project}/domains",
  statuses: {
    200: "json",
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: { type: "object", properties: { project: { type: "integer" } }, required: ["project"] },
      query: {
        type: "object",
        properties: { per_page: { type: "integer", minimum: 1, maximum: 50 }, cursor: { type: "string" } },
      },
    },
    required: ["path"],
  },
  checks: [objects, numbers],
}

export const createProjectDomainOperation: OperationDescriptor = {
  id: "createProjectDomain",
  method: "POST",
  path: "/project/{project}/domains",
  statuses: {
    201: "json",
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    422: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: { type: "object", properties: { project: { type: "integer" } }, required: ["project"] },
      body: ProjectDomainInputSchema,
    },
    required: ["path", "body"],
  },
  checks: [constants, objects, formats],
}

export const deleteProjectDomainOperation: OperationDescriptor = {
  id: "deleteProjectDomain",
  method: "DELETE",
  path: "/project/{project}/domains/{domain}",
  statuses: {
    200: "json",
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: {
        type: "object",
        properties: { project: { type: "integer" }, domain: { type: "integer" } },
        required: ["project", "domain"],
      },
    },
    required: ["path"],
  },
  checks: [objects],
}

export const getProjectDomainOperation: OperationDescriptor = {
  id: "getProjectDomain",
  method: "GET",
  path: "/project/{project}/domain/{domain}",
  statuses: {
    200: "json",
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: {
        type: "object",
        properties: { project: { type: "integer" }, domain: { type: "integer" } },
        required: ["project", "domain"],
      },
    },
    required: ["path"],
  },
  checks: [objects],
}

export const updateProjectDomainOperation: OperationDescriptor = {
  id: "updateProjectDomain",
  method: "PUT",
  path: "/project/{project}/domain/{domain}",
  statuses: {
    200: "json",
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    422: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: {
        type: "object",
        properties: { project: { type: "integer" }, domain: { type: "integer" } },
        required: ["project", "domain"],
      },
      body: ProjectDomainChangesSchema,
    },
    required: ["path", "body"],
  },
  checks: [constants, objects, formats],
}

export const getProjectPaymentStatusOperation: OperationDescriptor = {
  id: "getProjectPaymentStatus",
  method: "GET",
  path: "/project/{project}/has-paid",
  statuses: {
    200: "json",
    400: { message: [] },
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: { type: "object", properties: { project: { type: "integer" } }, required: ["project"] },
      query: {
        type: "object",
        properties: {
          action: { type: "string", enum: ["check_project"] },
          include: { type: "string", enum: ["injectables"] },
        },
      },
      header: { type: "object", properties: { "X-Devpayr-Domain": { type: "string" } } },
    },
    required: ["path"],
  },
  checks: [constants, objects],
}

export const listLicensesOperation: OperationDescriptor = {
  id: "listLicenses",
  method: "GET",
  path: "/project/{project}/licenses",
  statuses: {
    200: "json",
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: { type: "object", properties: { project: { type: "integer" } }, required: ["project"] },
      query: {
        type: "object",
        properties: { per_page: { type: "integer", minimum: 1, maximum: 50 }, cursor: { type: "string" } },
      },
    },
    required: ["path"],
  },
  checks: [objects, numbers],
}

export const createLicenseOperation: OperationDescriptor = {
  id: "createLicense",
  method: "POST",
  path: "/project/{project}/licenses",
  statuses: {
    201: "json",
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    422: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: { type: "object", properties: { project: { type: "integer" } }, required: ["project"] },
      body: LicenseInputSchema,
    },
    required: ["path", "body"],
  },
  checks: [objects, lengths, numbers],
}

export const getLicenseOperation: OperationDescriptor = {
  id: "getLicense",
  method: "GET",
  path: "/project/{project}/licenses/{license}",
  statuses: {
    200: "json",
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: {
        type: "object",
        properties: { project: { type: "integer" }, license: { type: "integer" } },
        required: ["project", "license"],
      },
    },
    required: ["path"],
  },
  checks: [objects],
}

export const deleteLicenseOperation: OperationDescriptor = {
  id: "deleteLicense",
  method: "DELETE",
  path: "/project/{project}/licenses/{license}",
  statuses: {
    200: "json",
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    422: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: {
        type: "object",
        properties: { project: { type: "integer" }, license: { type: "integer" } },
        required: ["project", "license"],
      },
    },
    required: ["path"],
  },
  checks: [objects],
}

export const revokeLicenseOperation: OperationDescriptor = {
  id: "revokeLicense",
  method: "POST",
  path: "/project/{project}/licenses/{license}/revoke",
  statuses: {
    200: "json",
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: {
        type: "object",
        properties: { project: { type: "integer" }, license: { type: "integer" } },
        required: ["project", "license"],
      },
    },
    required: ["path"],
  },
  checks: [objects],
}

export const reactivateLicenseOperation: OperationDescriptor = {
  id: "reactivateLicense",
  method: "POST",
  path: "/project/{project}/licenses/{license}/reactivate",
  statuses: {
    200: "json",
    401: { message: [] },
    403: { message: [] },
    404: { message: [] },
    429: { message: [] },
  },
  security: ["apiKey"],
  idempotencyKey: false,
  request: {
    type: "object",
    properties: {
      path: {
        type: "object",
        properties: { project: { type: "integer" }, license: { type: "integer" } },
        required: ["project", "license"],
      },
    },
    required: ["path"],
  },
  checks: [objects],
}

/** The names of the operations that a client can call. */
export type OperationId =
  | "getApiStatus"
  | "listProjects"
  | "createProject"
  | "getLicensePaymentStatus"
  | "getProject"
  | "updateProject"
  | "deleteProject"
  | "listProjectDomains"
  | "createProjectDomain"
  | "deleteProjectDomain"
  | "getProjectDomain"
  | "updateProjectDomain"
  | "getProjectPaymentStatus"
  | "listLicenses"
  | "createLicense"
  | "getLicense"
  | "deleteLicense"
  | "revokeLicense"
  | "reactivateLicense"

export const operationDescriptors: { readonly [Id in OperationId]: OperationDescriptor } = {
  getApiStatus: getApiStatusOperation,
  listProjects: listProjectsOperation,
  createProject: createProjectOperation,
  getLicensePaymentStatus: getLicensePaymentStatusOperation,
  getProject: getProjectOperation,
  updateProject: updateProjectOperation,
  deleteProject: deleteProjectOperation,
  listProjectDomains: listProjectDomainsOperation,
  createProjectDomain: createProjectDomainOperation,
  deleteProjectDomain: deleteProjectDomainOperation,
  getProjectDomain: getProjectDomainOperation,
  updateProjectDomain: updateProjectDomainOperation,
  getProjectPaymentStatus: getProjectPaymentStatusOperation,
  listLicenses: listLicensesOperation,
  createLicense: createLicenseOperation,
  getLicense: getLicenseOperation,
  deleteLicense: deleteLicenseOperation,
  revokeLicense: revokeLicenseOperation,
  reactivateLicense: reactivateLicenseOperation,
}

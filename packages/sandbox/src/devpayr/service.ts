import type { operations } from '@domain-contracts/devpayr'
import { operationDescriptors, responseSchemas, serverUrl, type OperationId } from '@domain-contracts/devpayr/contract'
import { notServed, type Handlers } from '../http/handler.ts'
import type { ServiceDefinition } from '../http/service.ts'
import { authenticateDevpayr, type DevpayrCaller } from './authenticate.ts'
import { authorizeDevpayr } from './authorize.ts'
import { devpayrDialect } from './errors.ts'
import { getProjectDomain, listProjectDomains } from './read-operations.ts'
import { createProjectDomain, deleteProjectDomain, updateProjectDomain } from './write-operations.ts'

const handlers: Handlers<Pick<operations, OperationId>, DevpayrCaller> = {
  createProjectDomain,
  deleteProjectDomain,
  getProjectDomain,
  listProjectDomains,
  updateProjectDomain,

  createLicense: notServed,
  createProject: notServed,
  deleteLicense: notServed,
  deleteProject: notServed,
  getApiStatus: notServed,
  getLicense: notServed,
  getLicensePaymentStatus: notServed,
  getProject: notServed,
  getProjectPaymentStatus: notServed,
  listLicenses: notServed,
  listProjects: notServed,
  reactivateLicense: notServed,
  revokeLicense: notServed,
  updateProject: notServed,
}

/** DevPayr, as its documents describe it. */
export const devpayrService: ServiceDefinition<DevpayrCaller> = {
  name: 'devpayr',
  serverUrl,
  operations: operationDescriptors,
  responses: responseSchemas,
  handlers,
  authenticate: authenticateDevpayr,
  authorize: authorizeDevpayr,
  dialect: devpayrDialect,
}

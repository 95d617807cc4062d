// Generated from the contract with sha256 1a816067912a1af3162e7e4d4b46e3196d7641df6167ddce47eadc439d2617da
// by tools/generate 0.0.0. Do not edit: change specs/ and run `npm run generate`.

import type { CallOptions, OperationClient, RequestOf, ResultOf } from '@domain-contracts/client'
import { callOperation } from '@domain-contracts/client'
import {
  getApiStatusOperation,
  listProjectsOperation,
  createProjectOperation,
  getLicensePaymentStatusOperation,
  getProjectOperation,
  updateProjectOperation,
  deleteProjectOperation,
  listProjectDomainsOperation,
  createProjectDomainOperation,
  deleteProjectDomainOperation,
  getProjectDomainOperation,
  updateProjectDomainOperation,
  getProjectPaymentStatusOperation,
  listLicensesOperation,
  createLicenseOperation,
  getLicenseOperation,
  deleteLicenseOperation,
  revokeLicenseOperation,
  reactivateLicenseOperation,
} from './descriptors.gen.ts'
import type { operations } from './types.gen.ts'

/**
 * What {@link getApiStatus} takes.
 */
export type GetApiStatusRequest = RequestOf<operations["getApiStatus"]>

/**
 * Every way a call of {@link getApiStatus} can end.
 */
export type GetApiStatusResult = ResultOf<operations["getApiStatus"]>

/**
 * See whether the API can be reached: `GET /`.
 *
 * Returns a greeting and asks for no key. It is rate limited and not meant to be polled.
 *
 * Answers:
 * - 200: The greeting.
 * - 429: Too many calls.
 */
export function getApiStatus(
  client: OperationClient<"devpayr">,
  request?: GetApiStatusRequest,
  options?: CallOptions,
): Promise<GetApiStatusResult> {
  return callOperation(client, getApiStatusOperation, request, options)
}

/**
 * What {@link listProjects} takes.
 */
export type ListProjectsRequest = RequestOf<operations["listProjects"]>

/**
 * Every way a call of {@link listProjects} can end.
 */
export type ListProjectsResult = ResultOf<operations["listProjects"]>

/**
 * List projects: `GET /projects`.
 *
 * Returns projects page by page: with a global key all projects of its user, with a project-scoped key only that project. License keys are not accepted here.
 *
 * Answers:
 * - 200: One page of projects.
 * - 401: No key was sent.
 * - 403: The key is invalid or has expired.
 * - 429: Too many calls.
 */
export function listProjects(
  client: OperationClient<"devpayr">,
  request?: ListProjectsRequest,
  options?: CallOptions,
): Promise<ListProjectsResult> {
  return callOperation(client, listProjectsOperation, request, options)
}

/**
 * What {@link createProject} takes.
 */
export type CreateProjectRequest = RequestOf<operations["createProject"]>

/**
 * Every way a call of {@link createProject} can end.
 */
export type CreateProjectResult = ResultOf<operations["createProject"]>

/**
 * Create a project: `POST /project`.
 *
 * Creates a project. Only global keys may do it. Whether the plan has room for another project is checked before the fields are.
 *
 * Answers:
 * - 201: The new project.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to a project, or the plan allows no further project.
 * - 422: A field is not valid: the name is missing, a text is too long, the slug is taken, or an address is no URL.
 * - 429: Too many calls.
 */
export function createProject(
  client: OperationClient<"devpayr">,
  request: CreateProjectRequest,
  options?: CallOptions,
): Promise<CreateProjectResult> {
  return callOperation(client, createProjectOperation, request, options)
}

/**
 * What {@link getLicensePaymentStatus} takes.
 */
export type GetLicensePaymentStatusRequest = RequestOf<operations["getLicensePaymentStatus"]>

/**
 * Every way a call of {@link getLicensePaymentStatus} can end.
 */
export type GetLicensePaymentStatusResult = ResultOf<operations["getLicensePaymentStatus"]>

/**
 * Get the payment status of a running license: `POST /project/has-paid`.
 *
 * Returns whether the place where the licensed software runs is paid for. It is called by that software with its license key, not with an API key. The body may be empty.
 *
 * Answers:
 * - 200: The payment status.
 * - 400: The calling domain cannot be told.
 * - 401: No license key was sent.
 * - 403: The license is not valid here, for instance because it is not for the calling domain.
 * - 429: Too many calls.
 */
export function getLicensePaymentStatus(
  client: OperationClient<"devpayr">,
  request?: GetLicensePaymentStatusRequest,
  options?: CallOptions,
): Promise<GetLicensePaymentStatusResult> {
  return callOperation(client, getLicensePaymentStatusOperation, request, options)
}

/**
 * What {@link getProject} takes.
 */
export type GetProjectRequest = RequestOf<operations["getProject"]>

/**
 * Every way a call of {@link getProject} can end.
 */
export type GetProjectResult = ResultOf<operations["getProject"]>

/**
 * Get a project: `GET /project/{project}`.
 *
 * Returns one project with all its public fields. DevPayr caches the answer for 15 minutes for each key, project and query, so a change may show late.
 *
 * Answers:
 * - 200: The project.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project.
 * - 404: No project has this id.
 * - 429: Too many calls.
 */
export function getProject(
  client: OperationClient<"devpayr">,
  request: GetProjectRequest,
  options?: CallOptions,
): Promise<GetProjectResult> {
  return callOperation(client, getProjectOperation, request, options)
}

/**
 * What {@link updateProject} takes.
 */
export type UpdateProjectRequest = RequestOf<operations["updateProject"]>

/**
 * Every way a call of {@link updateProject} can end.
 */
export type UpdateProjectResult = ResultOf<operations["updateProject"]>

/**
 * Change a project: `PATCH /project/{project}`.
 *
 * Changes the fields that are sent and leaves the others alone. DevPayr suppresses a repetition of the same change for 60 minutes.
 *
 * Answers:
 * - 200: The changed project.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project.
 * - 404: No project has this id.
 * - 422: A field is not valid, for instance a text is too long, the slug is taken, or an address is no URL.
 * - 429: Too many calls.
 */
export function updateProject(
  client: OperationClient<"devpayr">,
  request: UpdateProjectRequest,
  options?: CallOptions,
): Promise<UpdateProjectResult> {
  return callOperation(client, updateProjectOperation, request, options)
}

/**
 * What {@link deleteProject} takes.
 */
export type DeleteProjectRequest = RequestOf<operations["deleteProject"]>

/**
 * Every way a call of {@link deleteProject} can end.
 */
export type DeleteProjectResult = ResultOf<operations["deleteProject"]>

/**
 * Delete a project: `DELETE /project/{project}`.
 *
 * Takes the project out of use together with its domains, licenses and injectables. The API cannot bring it back.
 *
 * Answers:
 * - 200: The project is gone.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, belongs to a user who does not own the project, or the plan does not allow deleting by API.
 * - 404: No project has this id.
 * - 429: Too many calls.
 */
export function deleteProject(
  client: OperationClient<"devpayr">,
  request: DeleteProjectRequest,
  options?: CallOptions,
): Promise<DeleteProjectResult> {
  return callOperation(client, deleteProjectOperation, request, options)
}

/**
 * What {@link listProjectDomains} takes.
 */
export type ListProjectDomainsRequest = RequestOf<operations["listProjectDomains"]>

/**
 * Every way a call of {@link listProjectDomains} can end.
 */
export type ListProjectDomainsResult = ResultOf<operations["listProjectDomains"]>

/**
 * List a project's domains: `GET /project/{project}/domains`.
 *
 * Returns the project's domains page by page. An item has eight fields; `environment`, `is_verified` and `is_locked`
 * are not among them, so read a single domain for those. License keys are not accepted here.
 *
 * Answers:
 * - 200: One page of domains.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project.
 * - 404: No project has this id.
 * - 429: Too many calls.
 */
export function listProjectDomains(
  client: OperationClient<"devpayr">,
  request: ListProjectDomainsRequest,
  options?: CallOptions,
): Promise<ListProjectDomainsResult> {
  return callOperation(client, listProjectDomainsOperation, request, options)
}

/**
 * What {@link createProjectDomain} takes.
 */
export type CreateProjectDomainRequest = RequestOf<operations["createProjectDomain"]>

/**
 * Every way a call of {@link createProjectDomain} can end.
 */
export type CreateProjectDomainResult = ResultOf<operations["createProjectDomain"]>

/**
 * Attach a domain to a project: `POST /project/{project}/domains`.
 *
 * Adds a domain to the ones that the project's licenses may run on. It matters to licenses that are set to
 * `validate_against = project_domains`.
 *
 * With `is_primary: true` every other domain of the project loses its primary mark, so a project has at most one
 * primary domain. A domain can stand only once in a project. How many a project holds can be capped by the plan.
 *
 * The key is checked before the plan: first whether it may manage this project at all, then whether the plan has room.
 * A project-scoped key manages only its own project, a global key only projects of its own user.
 *
 * Answers:
 * - 201: The new domain, without internal fields such as `user_id`.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, belongs to a user who does not own the project, or the plan allows no further domain.
 * - 404: No project has this id.
 * - 422: A field is not valid: the domain is missing, malformed or already on the project, the environment is missing or not one of the three, or a flag is not a boolean.
 * - 429: Too many calls.
 */
export function createProjectDomain(
  client: OperationClient<"devpayr">,
  request: CreateProjectDomainRequest,
  options?: CallOptions,
): Promise<CreateProjectDomainResult> {
  return callOperation(client, createProjectDomainOperation, request, options)
}

/**
 * What {@link deleteProjectDomain} takes.
 */
export type DeleteProjectDomainRequest = RequestOf<operations["deleteProjectDomain"]>

/**
 * Every way a call of {@link deleteProjectDomain} can end.
 */
export type DeleteProjectDomainResult = ResultOf<operations["deleteProjectDomain"]>

/**
 * Remove a domain from a project: `DELETE /project/{project}/domains/{domain}`.
 *
 * Removes one domain in a single database transaction and writes an audit entry. The path is plural here, unlike the one for reading and changing a domain.
 *
 * Answers:
 * - 200: The domain is gone.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project; or the domain is not one of this project's.
 * - 404: No project or no domain has this id.
 * - 429: Too many calls.
 */
export function deleteProjectDomain(
  client: OperationClient<"devpayr">,
  request: DeleteProjectDomainRequest,
  options?: CallOptions,
): Promise<DeleteProjectDomainResult> {
  return callOperation(client, deleteProjectDomainOperation, request, options)
}

/**
 * What {@link getProjectDomain} takes.
 */
export type GetProjectDomainRequest = RequestOf<operations["getProjectDomain"]>

/**
 * Every way a call of {@link getProjectDomain} can end.
 */
export type GetProjectDomainResult = ResultOf<operations["getProjectDomain"]>

/**
 * Get a project's domain: `GET /project/{project}/domain/{domain}`.
 *
 * Returns one domain with all its public fields. The path is singular here, unlike the list's.
 *
 * DevPayr caches the answer for 15 minutes for each key, project and domain, so a change may show late.
 *
 * Answers:
 * - 200: The domain.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project; or the domain is not one of this project's.
 * - 404: No project or no domain has this id.
 * - 429: Too many calls.
 */
export function getProjectDomain(
  client: OperationClient<"devpayr">,
  request: GetProjectDomainRequest,
  options?: CallOptions,
): Promise<GetProjectDomainResult> {
  return callOperation(client, getProjectDomainOperation, request, options)
}

/**
 * What {@link updateProjectDomain} takes.
 */
export type UpdateProjectDomainRequest = RequestOf<operations["updateProjectDomain"]>

/**
 * Every way a call of {@link updateProjectDomain} can end.
 */
export type UpdateProjectDomainResult = ResultOf<operations["updateProjectDomain"]>

/**
 * Change a project's domain: `PUT /project/{project}/domain/{domain}`.
 *
 * Changes the fields that are sent and leaves the others alone, although the method is PUT. The path is singular here,
 * unlike the list's. With `is_primary: true` every other domain of the project loses its primary mark.
 *
 * Answers:
 * - 200: The changed domain.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project; or the domain is not one of this project's.
 * - 404: No project or no domain has this id, or the domain is not one of this project's, which reading and removing answer with 403.
 * - 422: A field is not valid: the domain is malformed or already on the project, the environment is not one of the three, or a flag is not a boolean.
 * - 429: Too many calls.
 */
export function updateProjectDomain(
  client: OperationClient<"devpayr">,
  request: UpdateProjectDomainRequest,
  options?: CallOptions,
): Promise<UpdateProjectDomainResult> {
  return callOperation(client, updateProjectDomainOperation, request, options)
}

/**
 * What {@link getProjectPaymentStatus} takes.
 */
export type GetProjectPaymentStatusRequest = RequestOf<operations["getProjectPaymentStatus"]>

/**
 * Every way a call of {@link getProjectPaymentStatus} can end.
 */
export type GetProjectPaymentStatusResult = ResultOf<operations["getProjectPaymentStatus"]>

/**
 * Get a project's payment status: `GET /project/{project}/has-paid`.
 *
 * Returns whether the calling domain is paid for, or the project as a whole with `action=check_project`.
 *
 * Answers:
 * - 200: The payment status.
 * - 400: The calling domain cannot be told.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project; or the calling domain is not one of the project's.
 * - 404: No project has this id.
 * - 429: Too many calls.
 */
export function getProjectPaymentStatus(
  client: OperationClient<"devpayr">,
  request: GetProjectPaymentStatusRequest,
  options?: CallOptions,
): Promise<GetProjectPaymentStatusResult> {
  return callOperation(client, getProjectPaymentStatusOperation, request, options)
}

/**
 * What {@link listLicenses} takes.
 */
export type ListLicensesRequest = RequestOf<operations["listLicenses"]>

/**
 * Every way a call of {@link listLicenses} can end.
 */
export type ListLicensesResult = ResultOf<operations["listLicenses"]>

/**
 * List a project's licenses: `GET /project/{project}/licenses`.
 *
 * Returns the project's licenses page by page, the newest first.
 *
 * Answers:
 * - 200: One page of licenses.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project.
 * - 404: No project has this id.
 * - 429: Too many calls.
 */
export function listLicenses(
  client: OperationClient<"devpayr">,
  request: ListLicensesRequest,
  options?: CallOptions,
): Promise<ListLicensesResult> {
  return callOperation(client, listLicensesOperation, request, options)
}

/**
 * What {@link createLicense} takes.
 */
export type CreateLicenseRequest = RequestOf<operations["createLicense"]>

/**
 * Every way a call of {@link createLicense} can end.
 */
export type CreateLicenseResult = ResultOf<operations["createLicense"]>

/**
 * Create a license: `POST /project/{project}/licenses`.
 *
 * Creates a license for the project's software. With `domain_id` it is pinned to one of the project's domains. The record's `uuid` is the license key.
 *
 * Answers:
 * - 201: The new license.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project.
 * - 404: No project has this id.
 * - 422: A field is not valid, for instance the title is missing or taken, the domain is not one of the project, or the end lies in the past.
 * - 429: Too many calls.
 */
export function createLicense(
  client: OperationClient<"devpayr">,
  request: CreateLicenseRequest,
  options?: CallOptions,
): Promise<CreateLicenseResult> {
  return callOperation(client, createLicenseOperation, request, options)
}

/**
 * What {@link getLicense} takes.
 */
export type GetLicenseRequest = RequestOf<operations["getLicense"]>

/**
 * Every way a call of {@link getLicense} can end.
 */
export type GetLicenseResult = ResultOf<operations["getLicense"]>

/**
 * Get a license: `GET /project/{project}/licenses/{license}`.
 *
 * Returns one license with all its public fields. DevPayr caches the answer for 15 minutes for each key, project and license, so a change may show late.
 *
 * Answers:
 * - 200: The license.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project.
 * - 404: No project or no license has this id, or the license is not one of this project's.
 * - 429: Too many calls.
 */
export function getLicense(
  client: OperationClient<"devpayr">,
  request: GetLicenseRequest,
  options?: CallOptions,
): Promise<GetLicenseResult> {
  return callOperation(client, getLicenseOperation, request, options)
}

/**
 * What {@link deleteLicense} takes.
 */
export type DeleteLicenseRequest = RequestOf<operations["deleteLicense"]>

/**
 * Every way a call of {@link deleteLicense} can end.
 */
export type DeleteLicenseResult = ResultOf<operations["deleteLicense"]>

/**
 * Delete a license: `DELETE /project/{project}/licenses/{license}`.
 *
 * Deletes one license of the project.
 *
 * Answers:
 * - 200: The license is gone.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project.
 * - 404: No project or no license has this id.
 * - 422: The license is not one of this project's, which reading and revoking answer with another status.
 * - 429: Too many calls.
 */
export function deleteLicense(
  client: OperationClient<"devpayr">,
  request: DeleteLicenseRequest,
  options?: CallOptions,
): Promise<DeleteLicenseResult> {
  return callOperation(client, deleteLicenseOperation, request, options)
}

/**
 * What {@link revokeLicense} takes.
 */
export type RevokeLicenseRequest = RequestOf<operations["revokeLicense"]>

/**
 * Every way a call of {@link revokeLicense} can end.
 */
export type RevokeLicenseResult = ResultOf<operations["revokeLicense"]>

/**
 * Revoke a license: `POST /project/{project}/licenses/{license}/revoke`.
 *
 * Takes a license out of use until it is reactivated. It takes no body.
 *
 * Answers:
 * - 200: The license is revoked.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project; or the license is not one of this project's or not active.
 * - 404: No project or no license has this id.
 * - 429: Too many calls.
 */
export function revokeLicense(
  client: OperationClient<"devpayr">,
  request: RevokeLicenseRequest,
  options?: CallOptions,
): Promise<RevokeLicenseResult> {
  return callOperation(client, revokeLicenseOperation, request, options)
}

/**
 * What {@link reactivateLicense} takes.
 */
export type ReactivateLicenseRequest = RequestOf<operations["reactivateLicense"]>

/**
 * Every way a call of {@link reactivateLicense} can end.
 */
export type ReactivateLicenseResult = ResultOf<operations["reactivateLicense"]>

/**
 * Reactivate a license: `POST /project/{project}/licenses/{license}/reactivate`.
 *
 * Brings a revoked license back into use, unless it has expired meanwhile. It takes no body.
 *
 * Answers:
 * - 200: The license is in use again.
 * - 401: No key was sent.
 * - 403: The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project; or the license is not one of this project's, not revoked, or has expired.
 * - 404: No project or no license has this id.
 * - 429: Too many calls.
 */
export function reactivateLicense(
  client: OperationClient<"devpayr">,
  request: ReactivateLicenseRequest,
  options?: CallOptions,
): Promise<ReactivateLicenseResult> {
  return callOperation(client, reactivateLicenseOperation, request, options)
}

// Generated from the contract with sha256 9db00a4fb6b1acbbdee6fe253d7d3d350663333cf19b6816a638241be921884e
// by tools/generate 0.0.0. Do not edit: change specs/ and run `npm run generate`.

import type { CallOptions, OperationClient, RequestOf, ResultOf } from '@domain-contracts/client'
import { callOperation } from '@domain-contracts/client'
import {
  listDomainPurchasesOperation,
  createDomainPurchaseOperation,
  checkDomainAvailabilityOperation,
  getDomainPurchaseOperation,
  updateDomainPurchaseOperation,
  connectDomainPurchaseOperation,
  getDomainPurchaseDetailsOperation,
  getDomainPurchaseDnsOperation,
  replaceDomainPurchaseDnsOperation,
  setDomainPurchaseNameserversOperation,
  renewDomainPurchaseOperation,
  getDomainPurchaseAuthCodeOperation,
  listDomainsOperation,
  createDomainOperation,
  getDomainOperation,
  updateDomainOperation,
  deleteDomainOperation,
  checkDomainOperation,
  checkDnsRecordsExistOperation,
  checkDnsRecordsMatchExactlyOperation,
  createWebhookEndpointOperation,
} from './descriptors.gen.ts'
import type { operations } from './types.gen.ts'

/**
 * What {@link listDomainPurchases} takes.
 */
export type ListDomainPurchasesRequest = RequestOf<operations["listDomainPurchases"]>

/**
 * Every way a call of {@link listDomainPurchases} can end.
 */
export type ListDomainPurchasesResult = ResultOf<operations["listDomainPurchases"]>

/**
 * List purchases: `GET /v1/domain-purchases`.
 *
 * Returns the workspace's purchases page by page. Filters narrow each other.
 *
 * Answers:
 * - 200: One page of purchases.
 * - 400: A filter or `limit` is not valid.
 * - 401: The key is missing, unknown or revoked.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 */
export function listDomainPurchases(
  client: OperationClient<"domainee">,
  request?: ListDomainPurchasesRequest,
  options?: CallOptions,
): Promise<ListDomainPurchasesResult> {
  return callOperation(client, listDomainPurchasesOperation, request, options)
}

/**
 * What {@link createDomainPurchase} takes.
 */
export type CreateDomainPurchaseRequest = RequestOf<operations["createDomainPurchase"]>

/**
 * Every way a call of {@link createDomainPurchase} can end.
 */
export type CreateDomainPurchaseResult = ResultOf<operations["createDomainPurchase"]>

/**
 * Buy a domain: `POST /v1/domain-purchases`.
 *
 * Charges the workspace's card and registers the domain in the registrant's name. A charge whose
 * registration the registrar refuses is refunded, and the call fails.
 *
 * Ask for the price with `checkDomainAvailability` first and send it as `maxTotalCents`. With `autoConnect` the domain
 * is connected to your app in the same call, as `connectDomainPurchase` does it later.
 *
 * Answers:
 * - 201: The purchase.
 * - 400: The body is not valid.
 * - 401: The key is missing, unknown or revoked.
 * - 402: The card could not be charged.
 * - 409: The registrar's price is above `maxTotalCents`.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 * - 502: The registrar refused after the charge; the charge was refunded.
 */
export function createDomainPurchase(
  client: OperationClient<"domainee">,
  request: CreateDomainPurchaseRequest,
  options?: CallOptions,
): Promise<CreateDomainPurchaseResult> {
  return callOperation(client, createDomainPurchaseOperation, request, options)
}

/**
 * What {@link checkDomainAvailability} takes.
 */
export type CheckDomainAvailabilityRequest = RequestOf<operations["checkDomainAvailability"]>

/**
 * Every way a call of {@link checkDomainAvailability} can end.
 */
export type CheckDomainAvailabilityResult = ResultOf<operations["checkDomainAvailability"]>

/**
 * Check whether a domain can be bought: `GET /v1/domain-purchases/check`.
 *
 * Asks the registrar whether a domain is free and what it costs now. Nothing is charged or stored.
 *
 * Answers:
 * - 200: Whether the domain is free, and its price.
 * - 400: `hostname` is missing or not a domain.
 * - 401: The key is missing, unknown or revoked.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 */
export function checkDomainAvailability(
  client: OperationClient<"domainee">,
  request: CheckDomainAvailabilityRequest,
  options?: CallOptions,
): Promise<CheckDomainAvailabilityResult> {
  return callOperation(client, checkDomainAvailabilityOperation, request, options)
}

/**
 * What {@link getDomainPurchase} takes.
 */
export type GetDomainPurchaseRequest = RequestOf<operations["getDomainPurchase"]>

/**
 * Every way a call of {@link getDomainPurchase} can end.
 */
export type GetDomainPurchaseResult = ResultOf<operations["getDomainPurchase"]>

/**
 * Get a purchase: `GET /v1/domain-purchases/{id}`.
 *
 * Returns one purchase of the key's workspace from Domainee's own records; the registrar is not asked.
 *
 * Answers:
 * - 200: The purchase.
 * - 401: The key is missing, unknown or revoked.
 * - 404: No purchase has this id, or it belongs to another workspace.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 */
export function getDomainPurchase(
  client: OperationClient<"domainee">,
  request: GetDomainPurchaseRequest,
  options?: CallOptions,
): Promise<GetDomainPurchaseResult> {
  return callOperation(client, getDomainPurchaseOperation, request, options)
}

/**
 * What {@link updateDomainPurchase} takes.
 */
export type UpdateDomainPurchaseRequest = RequestOf<operations["updateDomainPurchase"]>

/**
 * Every way a call of {@link updateDomainPurchase} can end.
 */
export type UpdateDomainPurchaseResult = ResultOf<operations["updateDomainPurchase"]>

/**
 * Switch a purchase's automatic renewal: `PATCH /v1/domain-purchases/{id}`.
 *
 * Enrols the domain in automatic renewal or ends it. Nothing is charged or refunded, and the registration runs on to
 * `expiresAt` either way.
 *
 * Domainee looks once a day for enrolled purchases that expire within 30 days. To give a domain back within the
 * registrar's grace period, write to Domainee's support.
 *
 * Answers:
 * - 200: The changed purchase.
 * - 400: `autoRenew` is missing or not a boolean.
 * - 401: The key is missing, unknown or revoked.
 * - 404: No purchase has this id, or it belongs to another workspace.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 */
export function updateDomainPurchase(
  client: OperationClient<"domainee">,
  request: UpdateDomainPurchaseRequest,
  options?: CallOptions,
): Promise<UpdateDomainPurchaseResult> {
  return callOperation(client, updateDomainPurchaseOperation, request, options)
}

/**
 * What {@link connectDomainPurchase} takes.
 */
export type ConnectDomainPurchaseRequest = RequestOf<operations["connectDomainPurchase"]>

/**
 * Every way a call of {@link connectDomainPurchase} can end.
 */
export type ConnectDomainPurchaseResult = ResultOf<operations["connectDomainPurchase"]>

/**
 * Connect a purchased domain: `POST /v1/domain-purchases/{id}/connect`.
 *
 * Makes a domain that was bought earlier serve your app. One call does two things on Domainee's side: it registers the
 * hostname on the edge, where the certificate is issued when the first request arrives, and it replaces all DNS
 * records at the registrar with a single CNAME to `edge.domainee.dev`. Records that stood there before, mail included,
 * are gone afterwards.
 *
 * **Use it** for a domain bought a while ago, or to point a connected one at another origin. To buy and connect in one
 * go, send `autoConnect` with the purchase instead. For a domain that is only parked or only used for mail, call
 * neither and manage its DNS records directly.
 *
 * Nothing is charged when the call fails. Read the connected domain with `getDomain` and the returned
 * `connectedDomainId`.
 *
 * Answers:
 * - 200: The purchase, with `connectedDomainId` filled in.
 * - 400: The body is not valid, for instance `originUrl` is missing or does not start with `https://`.
 * - 401: The key is missing, unknown or revoked.
 * - 404: No purchase has this id, or it belongs to another workspace.
 * - 409: The purchase's `status` is not `completed`.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 * - 502: The edge could not be set up, for instance because the origin is unreachable, or the DNS update failed.
 */
export function connectDomainPurchase(
  client: OperationClient<"domainee">,
  request: ConnectDomainPurchaseRequest,
  options?: CallOptions,
): Promise<ConnectDomainPurchaseResult> {
  return callOperation(client, connectDomainPurchaseOperation, request, options)
}

/**
 * What {@link getDomainPurchaseDetails} takes.
 */
export type GetDomainPurchaseDetailsRequest = RequestOf<operations["getDomainPurchaseDetails"]>

/**
 * Every way a call of {@link getDomainPurchaseDetails} can end.
 */
export type GetDomainPurchaseDetailsResult = ResultOf<operations["getDomainPurchaseDetails"]>

/**
 * Get a purchase as the registrar sees it: `GET /v1/domain-purchases/{id}/details`.
 *
 * Returns the purchase beside the registrar's present state of the domain. The registrar is asked each time, which is slower than `getDomainPurchase`, so keep the answer for a while.
 *
 * Answers:
 * - 200: The purchase and the registrar's state.
 * - 401: The key is missing, unknown or revoked.
 * - 404: No purchase has this id, or it belongs to another workspace.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 * - 502: The registrar could not be asked.
 */
export function getDomainPurchaseDetails(
  client: OperationClient<"domainee">,
  request: GetDomainPurchaseDetailsRequest,
  options?: CallOptions,
): Promise<GetDomainPurchaseDetailsResult> {
  return callOperation(client, getDomainPurchaseDetailsOperation, request, options)
}

/**
 * What {@link getDomainPurchaseDns} takes.
 */
export type GetDomainPurchaseDnsRequest = RequestOf<operations["getDomainPurchaseDns"]>

/**
 * Every way a call of {@link getDomainPurchaseDns} can end.
 */
export type GetDomainPurchaseDnsResult = ResultOf<operations["getDomainPurchaseDns"]>

/**
 * Get a purchase's DNS records: `GET /v1/domain-purchases/{id}/dns`.
 *
 * Returns all records that the registrar holds for the domain. Read them before you replace them, or before you connect the domain, since both drop whatever is not sent again.
 *
 * Answers:
 * - 200: The records at the registrar.
 * - 401: The key is missing, unknown or revoked.
 * - 404: No purchase has this id, or it belongs to another workspace.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 */
export function getDomainPurchaseDns(
  client: OperationClient<"domainee">,
  request: GetDomainPurchaseDnsRequest,
  options?: CallOptions,
): Promise<GetDomainPurchaseDnsResult> {
  return callOperation(client, getDomainPurchaseDnsOperation, request, options)
}

/**
 * What {@link replaceDomainPurchaseDns} takes.
 */
export type ReplaceDomainPurchaseDnsRequest = RequestOf<operations["replaceDomainPurchaseDns"]>

/**
 * Every way a call of {@link replaceDomainPurchaseDns} can end.
 */
export type ReplaceDomainPurchaseDnsResult = ResultOf<operations["replaceDomainPurchaseDns"]>

/**
 * Replace a purchase's DNS records: `PUT /v1/domain-purchases/{id}/dns`.
 *
 * Makes the given records the only ones that the registrar holds; all others go. To change one record, read
 * all with `getDomainPurchaseDns`, change it there and send all back.
 *
 * The change is seen within a minute or two. While the domain has nameservers of its own, the registrar's records are
 * not asked for.
 *
 * Answers:
 * - 200: The records, as they were sent.
 * - 400: A field is missing, a type is unknown, or there are more than 100 records.
 * - 401: The key is missing, unknown or revoked.
 * - 404: No purchase has this id, or it belongs to another workspace.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 * - 502: The registrar refused the records, for instance a CNAME at the domain itself where that cannot be.
 */
export function replaceDomainPurchaseDns(
  client: OperationClient<"domainee">,
  request: ReplaceDomainPurchaseDnsRequest,
  options?: CallOptions,
): Promise<ReplaceDomainPurchaseDnsResult> {
  return callOperation(client, replaceDomainPurchaseDnsOperation, request, options)
}

/**
 * What {@link setDomainPurchaseNameservers} takes.
 */
export type SetDomainPurchaseNameserversRequest = RequestOf<operations["setDomainPurchaseNameservers"]>

/**
 * Every way a call of {@link setDomainPurchaseNameservers} can end.
 */
export type SetDomainPurchaseNameserversResult = ResultOf<operations["setDomainPurchaseNameservers"]>

/**
 * Set a purchase's nameservers: `PUT /v1/domain-purchases/{id}/nameservers`.
 *
 * Hands the domain's DNS to other nameservers, or back to the registrar's with an empty list. With other nameservers the
 * records that `getDomainPurchaseDns` returns are not asked for any more.
 *
 * The change is usually seen after 5 to 15 minutes; it can take a day.
 *
 * Answers:
 * - 200: The nameservers.
 * - 400: There are more than 13 nameservers, or one is not a hostname.
 * - 401: The key is missing, unknown or revoked.
 * - 404: No purchase has this id, or it belongs to another workspace.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 * - 502: The registrar refused, usually because a nameserver does not resolve yet.
 */
export function setDomainPurchaseNameservers(
  client: OperationClient<"domainee">,
  request: SetDomainPurchaseNameserversRequest,
  options?: CallOptions,
): Promise<SetDomainPurchaseNameserversResult> {
  return callOperation(client, setDomainPurchaseNameserversOperation, request, options)
}

/**
 * What {@link renewDomainPurchase} takes.
 */
export type RenewDomainPurchaseRequest = RequestOf<operations["renewDomainPurchase"]>

/**
 * Every way a call of {@link renewDomainPurchase} can end.
 */
export type RenewDomainPurchaseResult = ResultOf<operations["renewDomainPurchase"]>

/**
 * Renew a purchased domain: `POST /v1/domain-purchases/{id}/renew`.
 *
 * Charges the card and adds years to the registration. A charge whose renewal the registrar refuses is
 * refunded. It ends with the event `domain_purchase.renewed` or `domain_purchase.renewal_failed`.
 *
 * A purchase with `autoRenew` is renewed by Domainee itself, 30 days before it expires.
 *
 * Answers:
 * - 200: The purchase with its new `expiresAt`.
 * - 400: `years` is missing or not between 1 and 10.
 * - 401: The key is missing, unknown or revoked.
 * - 402: The card could not be charged.
 * - 404: No purchase has this id, or it belongs to another workspace.
 * - 409: The purchase's `status` is not `completed`; a failed or refunded one cannot be renewed.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 * - 502: The registrar refused after the charge; the charge was refunded.
 */
export function renewDomainPurchase(
  client: OperationClient<"domainee">,
  request: RenewDomainPurchaseRequest,
  options?: CallOptions,
): Promise<RenewDomainPurchaseResult> {
  return callOperation(client, renewDomainPurchaseOperation, request, options)
}

/**
 * What {@link getDomainPurchaseAuthCode} takes.
 */
export type GetDomainPurchaseAuthCodeRequest = RequestOf<operations["getDomainPurchaseAuthCode"]>

/**
 * Every way a call of {@link getDomainPurchaseAuthCode} can end.
 */
export type GetDomainPurchaseAuthCodeResult = ResultOf<operations["getDomainPurchaseAuthCode"]>

/**
 * Get a purchase's transfer code: `GET /v1/domain-purchases/{id}/auth-code`.
 *
 * Asks the registrar for the code that moves the domain to another registrar. Nothing is charged, stored or cached, so
 * each call reaches the registrar.
 *
 * New domains are locked at the registrar and have to be unlocked before they can move; the registrant then has five
 * days to approve.
 *
 * Answers:
 * - 200: The code.
 * - 401: The key is missing, unknown or revoked.
 * - 404: No purchase has this id, or it belongs to another workspace.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 * - 502: The registrar gave no code.
 */
export function getDomainPurchaseAuthCode(
  client: OperationClient<"domainee">,
  request: GetDomainPurchaseAuthCodeRequest,
  options?: CallOptions,
): Promise<GetDomainPurchaseAuthCodeResult> {
  return callOperation(client, getDomainPurchaseAuthCodeOperation, request, options)
}

/**
 * What {@link listDomains} takes.
 */
export type ListDomainsRequest = RequestOf<operations["listDomains"]>

/**
 * Every way a call of {@link listDomains} can end.
 */
export type ListDomainsResult = ResultOf<operations["listDomains"]>

/**
 * List domains: `GET /v1/domains`.
 *
 * Returns the workspace's domains page by page. With `hostname` there is at most one, and none is an empty list, not an error.
 *
 * Answers:
 * - 200: One page of domains.
 * - 400: A filter or `limit` is not valid.
 * - 401: The key is missing, unknown or revoked.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 */
export function listDomains(
  client: OperationClient<"domainee">,
  request?: ListDomainsRequest,
  options?: CallOptions,
): Promise<ListDomainsResult> {
  return callOperation(client, listDomainsOperation, request, options)
}

/**
 * What {@link createDomain} takes.
 */
export type CreateDomainRequest = RequestOf<operations["createDomain"]>

/**
 * Every way a call of {@link createDomain} can end.
 */
export type CreateDomainResult = ResultOf<operations["createDomain"]>

/**
 * Register a hostname on the edge: `POST /v1/domains`.
 *
 * Makes the edge forward a customer's hostname to your origin, or redirect it there. The hostname counts towards the
 * quota at once, and `domain.created` is sent.
 *
 * A name that does not resolve yet or an origin that does not answer is only a warning. The customer then sets the
 * records in `dnsRecords`.
 *
 * Answers:
 * - 201: The new domain, and what was noticed.
 * - 400: The hostname or the origin is not valid or has a reserved suffix (`bad_request`), or the domain's CAA records or the origin's address forbid it (`preflight_failed`).
 * - 401: The key is missing, unknown or revoked.
 * - 402: The free quota is used up and no card is on file.
 * - 409: The hostname is in use already.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 */
export function createDomain(
  client: OperationClient<"domainee">,
  request: CreateDomainRequest,
  options?: CallOptions,
): Promise<CreateDomainResult> {
  return callOperation(client, createDomainOperation, request, options)
}

/**
 * What {@link getDomain} takes.
 */
export type GetDomainRequest = RequestOf<operations["getDomain"]>

/**
 * Every way a call of {@link getDomain} can end.
 */
export type GetDomainResult = ResultOf<operations["getDomain"]>

/**
 * Get a connected domain: `GET /v1/domains/{id}`.
 *
 * Returns one hostname on the edge with the state of its DNS, its certificate and its monitor.
 *
 * Answers:
 * - 200: The domain.
 * - 401: The key is missing, unknown or revoked.
 * - 404: No domain has this id, or it belongs to another workspace.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 */
export function getDomain(
  client: OperationClient<"domainee">,
  request: GetDomainRequest,
  options?: CallOptions,
): Promise<GetDomainResult> {
  return callOperation(client, getDomainOperation, request, options)
}

/**
 * What {@link updateDomain} takes.
 */
export type UpdateDomainRequest = RequestOf<operations["updateDomain"]>

/**
 * Every way a call of {@link updateDomain} can end.
 */
export type UpdateDomainResult = ResultOf<operations["updateDomain"]>

/**
 * Change a domain: `PATCH /v1/domains/{id}`.
 *
 * Changes the fields that are sent. The edge follows within 60 seconds. A hostname cannot change; delete the domain and create another.
 *
 * Answers:
 * - 200: The changed domain.
 * - 400: The origin is not valid or a field is unknown (`bad_request`), or the origin resolves to a private or loopback address (`preflight_failed`).
 * - 401: The key is missing, unknown or revoked.
 * - 404: No domain has this id, or it belongs to another workspace.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 */
export function updateDomain(
  client: OperationClient<"domainee">,
  request: UpdateDomainRequest,
  options?: CallOptions,
): Promise<UpdateDomainResult> {
  return callOperation(client, updateDomainOperation, request, options)
}

/**
 * What {@link deleteDomain} takes.
 */
export type DeleteDomainRequest = RequestOf<operations["deleteDomain"]>

/**
 * Every way a call of {@link deleteDomain} can end.
 */
export type DeleteDomainResult = ResultOf<operations["deleteDomain"]>

/**
 * Take a domain off the edge: `DELETE /v1/domains/{id}`.
 *
 * Stops serving the hostname; the edge answers it with 404 from then on, even if the customer's CNAME stays. Its cost
 * ends with the same call, and `domain.deleted` is sent.
 *
 * Answers:
 * - 204: The domain is gone.
 * - 401: The key is missing, unknown or revoked.
 * - 404: No domain has this id, or it belongs to another workspace.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 */
export function deleteDomain(
  client: OperationClient<"domainee">,
  request: DeleteDomainRequest,
  options?: CallOptions,
): Promise<DeleteDomainResult> {
  return callOperation(client, deleteDomainOperation, request, options)
}

/**
 * What {@link checkDomain} takes.
 */
export type CheckDomainRequest = RequestOf<operations["checkDomain"]>

/**
 * Every way a call of {@link checkDomain} can end.
 */
export type CheckDomainResult = ResultOf<operations["checkDomain"]>

/**
 * Check a domain now: `POST /v1/domains/{id}/check`.
 *
 * Looks at the domain's DNS at once instead of at the monitor's next round, about every 60 seconds. It takes no body.
 *
 * The call has a limit of its own, 60 a minute for each key.
 *
 * Answers:
 * - 200: The domain as it was just found, not wrapped as elsewhere.
 * - 401: The key is missing, unknown or revoked.
 * - 404: No domain has this id, or it belongs to another workspace.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 */
export function checkDomain(
  client: OperationClient<"domainee">,
  request: CheckDomainRequest,
  options?: CallOptions,
): Promise<CheckDomainResult> {
  return callOperation(client, checkDomainOperation, request, options)
}

/**
 * What {@link checkDnsRecordsExist} takes.
 */
export type CheckDnsRecordsExistRequest = RequestOf<operations["checkDnsRecordsExist"]>

/**
 * Every way a call of {@link checkDnsRecordsExist} can end.
 */
export type CheckDnsRecordsExistResult = ResultOf<operations["checkDnsRecordsExist"]>

/**
 * Check that DNS records exist: `POST /v1/dns/check-records-exist`.
 *
 * Looks up public DNS. A record matches if at least one of the values found is the expected one.
 *
 * A workspace has 600 of these calls an hour.
 *
 * Answers:
 * - 200: For each record whether it was found, and what was found.
 * - 400: A record is incomplete, a type is unknown, or there are more than 50 records.
 * - 401: The key is missing, unknown or revoked.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 */
export function checkDnsRecordsExist(
  client: OperationClient<"domainee">,
  request: CheckDnsRecordsExistRequest,
  options?: CallOptions,
): Promise<CheckDnsRecordsExistResult> {
  return callOperation(client, checkDnsRecordsExistOperation, request, options)
}

/**
 * What {@link checkDnsRecordsMatchExactly} takes.
 */
export type CheckDnsRecordsMatchExactlyRequest = RequestOf<operations["checkDnsRecordsMatchExactly"]>

/**
 * Every way a call of {@link checkDnsRecordsMatchExactly} can end.
 */
export type CheckDnsRecordsMatchExactlyResult = ResultOf<operations["checkDnsRecordsMatchExactly"]>

/**
 * Check that DNS records are exactly as expected: `POST /v1/dns/check-records-match-exactly`.
 *
 * Looks up public DNS. A record matches only if every value found is the expected one.
 *
 * A workspace has 600 of these calls an hour.
 *
 * Answers:
 * - 200: For each record whether it was found, and what was found.
 * - 400: A record is incomplete, a type is unknown, or there are more than 50 records.
 * - 401: The key is missing, unknown or revoked.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 */
export function checkDnsRecordsMatchExactly(
  client: OperationClient<"domainee">,
  request: CheckDnsRecordsMatchExactlyRequest,
  options?: CallOptions,
): Promise<CheckDnsRecordsMatchExactlyResult> {
  return callOperation(client, checkDnsRecordsMatchExactlyOperation, request, options)
}

/**
 * What {@link createWebhookEndpoint} takes.
 */
export type CreateWebhookEndpointRequest = RequestOf<operations["createWebhookEndpoint"]>

/**
 * Every way a call of {@link createWebhookEndpoint} can end.
 */
export type CreateWebhookEndpointResult = ResultOf<operations["createWebhookEndpoint"]>

/**
 * Receive events: `POST /v1/webhook-endpoints`.
 *
 * Sets up an address that Domainee delivers events to. The answer holds the secret that deliveries are signed with; keep
 * it, since it is not shown again.
 *
 * A delivery that fails is repeated up to six times, with growing pauses.
 *
 * Answers:
 * - 201: The endpoint and its secret.
 * - 400: The address is not https, or a type is unknown.
 * - 401: The key is missing, unknown or revoked.
 * - 429: Too many calls.
 * - 500: Something failed on Domainee's side.
 */
export function createWebhookEndpoint(
  client: OperationClient<"domainee">,
  request: CreateWebhookEndpointRequest,
  options?: CallOptions,
): Promise<CreateWebhookEndpointResult> {
  return callOperation(client, createWebhookEndpointOperation, request, options)
}

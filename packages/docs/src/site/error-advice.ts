import type { ApiName } from '../contract/contracts.ts'

/** What a reader of an error's page wants besides the contract's facts. */
export interface ErrorAdvice {
  readonly cause: string
  readonly fix: string
  /** Whether the call may be sent again as it was. */
  readonly repeat: string
}

const notAsItWas = 'Not as it was: it will be refused again.'

/** For each code, or status where there are no codes. A test keeps the list complete and free of leftovers. */
export const errorAdvice: Readonly<Record<ApiName, Readonly<Record<string, ErrorAdvice>>>> = {
  domainee: {
    bad_request: {
      cause:
        'A value breaks a rule of its field: a missing field, a wrong type, or text that is not of the field’s format.',
      fix: 'Read `message`, compare the request with the fields on the operation’s page, and test texts on the format’s page. The client finds nearly all of these before sending, as `invalid_request` with the place of each problem.',
      repeat: notAsItWas,
    },
    unauthorized: {
      cause: 'The `Authorization` header is missing or malformed, or the key was revoked.',
      fix: 'Send `Authorization: Bearer` and the workspace’s secret key. A key that worked yesterday was most likely revoked: make a new one in the dashboard.',
      repeat: 'With a valid key.',
    },
    billing_required: {
      cause: 'The workspace has no card, the card was declined, or the free allowance is used up.',
      fix: 'Have the workspace’s owner add or change the card, then send the call again. Nothing was registered.',
      repeat: 'Once the card is in order.',
    },
    price_changed: {
      cause: 'The registrar now asks for more than the `maxTotalCents` of the request.',
      fix: 'Ask `checkDomainAvailability` for the price of today, show it to the buyer, and send their consent as the new `maxTotalCents`.',
      repeat: 'With a higher `maxTotalCents` only.',
    },
    not_found: {
      cause: 'The id is mistyped, was deleted, or belongs to another workspace: the service does not tell which.',
      fix: 'Check that the key and the id come from the same workspace, and that a purchase’s id is not used where a domain’s is due (`connectedDomainId`).',
      repeat: notAsItWas,
    },
    wrong_status: {
      cause:
        'Only a purchase whose `status` is `completed` can be connected or renewed. A fresh one may still be `pending`; a `failed` or `refunded` one never will be.',
      fix: 'Read the purchase with `getDomainPurchase`. While it is `pending`, wait for the event `domain_purchase.completed` and then repeat the call; otherwise buy the domain again.',
      repeat:
        'Once the purchase is `completed`. It is no conflict that solves itself: a blind retry only burns the rate limit.',
    },
    connect_failed: {
      cause: 'The edge could not reach the origin, or the registrar refused the DNS change.',
      fix: 'Open the origin’s address yourself: it must answer on https from the public internet. Then call again; nothing was charged. Read the DNS with `getDomainPurchaseDns` before, since it is not documented what a failed call undoes.',
      repeat: 'Yes, after the origin has been checked. This is the service’s own verdict, not a gateway’s.',
    },
    renewal_failed: {
      cause: 'The registrar refused the renewal after the card was charged; the charge was refunded.',
      fix: 'Read the purchase, in particular `expiresAt`, before trying again, and watch for `domain_purchase.renewal_failed`.',
      repeat: 'After reading the state back: the call takes no idempotency key.',
    },
    preflight_failed: {
      cause:
        'A CAA record of the domain forbids the certificate authority, Let’s Encrypt, or the origin is not a public address. A hostname that does not resolve yet is only a warning and blocks nothing.',
      fix: 'Allow `letsencrypt.org` in the domain’s CAA records, or give an origin that is public; `httpsOriginUrl` and `originUrl` of the validators say what is wrong with one.',
      repeat: 'Once the record or the origin is right.',
    },
    conflict: {
      cause: 'The hostname is already on the edge, for this workspace or for another one.',
      fix: 'Look for it with `listDomains`. If it is yours, change it with `updateDomain` instead of creating it again.',
      repeat: notAsItWas,
    },
    '502': {
      cause: 'The registrar refused or did not answer. No document names the code that comes with it.',
      fix: 'Read the state back (the purchase, its DNS or its details) and decide by what you find; do not switch on the text in `error`.',
      repeat: 'Reads: yes. Writes: only after reading the state back.',
    },
    rate_limited: {
      cause: 'Too many calls in too short a time. Whether a key or a workspace is counted is not documented.',
      fix: 'Wait as long as `Retry-After` says, then go on more slowly. Spread bulk work over time instead of sending it at once.',
      repeat: 'Yes, after the wait: a limited call has had no effect.',
    },
    internal_error: {
      cause: 'Something broke on Domainee’s side.',
      fix: 'Treat the outcome as unknown: read the state back before a write is repeated.',
      repeat: 'Reads: yes. Writes: only with an idempotency key, or after reading the state back.',
    },
  },
  devpayr: {
    '400': {
      cause: 'The service cannot tell which domain the software runs on.',
      fix: 'Send `X-Devpayr-Domain` with the domain, or any other stable text that stands for the place.',
      repeat: 'With the header.',
    },
    '401': {
      cause: 'No key was sent at all.',
      fix: 'Send the API key as `X-API-KEY`, or the license key as `X-LICENSE-KEY` where the operation asks for that one.',
      repeat: 'With a key.',
    },
    '403': {
      cause:
        'One of several: the key is invalid or expired, it is scoped to another project, or its user does not own the project. Creating: the plan has no room, or a scoped key may not create projects. Reading or deleting a domain: it is another project’s. Revoking or reactivating a license: it is another project’s, or not in the state for it. Deleting a project: the plan does not allow it by API. The answers have no code that tells them apart.',
      fix: 'Try a read of the same project with the same key: if that fails too, the key or its scope is at fault. If it works and a domain was to be created, the plan is full. Do not decide by the text of `message`: only three of the texts are documented.',
      repeat: notAsItWas,
    },
    '404': {
      cause: 'The project, domain or license does not exist, or belongs to another project than the path says.',
      fix: 'Check both ids of the path. The domain in a path is the number of its record, not the domain itself.',
      repeat: notAsItWas,
    },
    '422': {
      cause: 'A field is missing or not valid, or the domain is on the project already.',
      fix: 'Read `errors`, which lists the reasons for each field, as far as it is there. The client finds missing and malformed fields before sending; a duplicate only the service can know.',
      repeat: notAsItWas,
    },
    '429': {
      cause: 'Too many calls in too short a time. Neither the limit nor what is counted is documented.',
      fix: 'Pause, and go on more slowly. No header that says how long is documented.',
      repeat: 'Yes, after a pause: a limited call has had no effect.',
    },
  },
}

import type { ServiceNotes } from './service-notes.ts'

const notAsItWas = 'Not as it was: it will be refused again.'

export const notes: ServiceNotes = {
  order: 1,
  errors: {
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
}

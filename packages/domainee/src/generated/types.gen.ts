// Generated from the contract with sha256 9db00a4fb6b1acbbdee6fe253d7d3d350663333cf19b6816a638241be921884e
// by tools/generate 0.0.0. Do not edit: change specs/ and run `npm run generate`.

export interface paths {
    "/v1/domain-purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List purchases
         * @description Returns the workspace's purchases page by page. Filters narrow each other.
         */
        get: operations["listDomainPurchases"];
        put?: never;
        /**
         * Buy a domain
         * @description Charges the workspace's card and registers the domain in the registrant's name. A charge whose
         *     registration the registrar refuses is refunded, and the call fails.
         *
         *     Ask for the price with `checkDomainAvailability` first and send it as `maxTotalCents`. With `autoConnect` the domain
         *     is connected to your app in the same call, as `connectDomainPurchase` does it later.
         */
        post: operations["createDomainPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domain-purchases/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether a domain can be bought
         * @description Asks the registrar whether a domain is free and what it costs now. Nothing is charged or stored.
         */
        get: operations["checkDomainAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domain-purchases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        /**
         * Get a purchase
         * @description Returns one purchase of the key's workspace from Domainee's own records; the registrar is not asked.
         */
        get: operations["getDomainPurchase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Switch a purchase's automatic renewal
         * @description Enrols the domain in automatic renewal or ends it. Nothing is charged or refunded, and the registration runs on to
         *     `expiresAt` either way.
         *
         *     Domainee looks once a day for enrolled purchases that expire within 30 days. To give a domain back within the
         *     registrar's grace period, write to Domainee's support.
         */
        patch: operations["updateDomainPurchase"];
        trace?: never;
    };
    "/v1/domain-purchases/{id}/connect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect a purchased domain
         * @description Makes a domain that was bought earlier serve your app. One call does two things on Domainee's side: it registers the
         *     hostname on the edge, where the certificate is issued when the first request arrives, and it replaces all DNS
         *     records at the registrar with a single CNAME to `edge.domainee.dev`. Records that stood there before, mail included,
         *     are gone afterwards.
         *
         *     **Use it** for a domain bought a while ago, or to point a connected one at another origin. To buy and connect in one
         *     go, send `autoConnect` with the purchase instead. For a domain that is only parked or only used for mail, call
         *     neither and manage its DNS records directly.
         *
         *     Nothing is charged when the call fails. Read the connected domain with `getDomain` and the returned
         *     `connectedDomainId`.
         */
        post: operations["connectDomainPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domain-purchases/{id}/details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        /**
         * Get a purchase as the registrar sees it
         * @description Returns the purchase beside the registrar's present state of the domain. The registrar is asked each time, which is slower than `getDomainPurchase`, so keep the answer for a while.
         */
        get: operations["getDomainPurchaseDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domain-purchases/{id}/dns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        /**
         * Get a purchase's DNS records
         * @description Returns all records that the registrar holds for the domain. Read them before you replace them, or before you connect the domain, since both drop whatever is not sent again.
         */
        get: operations["getDomainPurchaseDns"];
        /**
         * Replace a purchase's DNS records
         * @description Makes the given records the only ones that the registrar holds; all others go. To change one record, read
         *     all with `getDomainPurchaseDns`, change it there and send all back.
         *
         *     The change is seen within a minute or two. While the domain has nameservers of its own, the registrar's records are
         *     not asked for.
         */
        put: operations["replaceDomainPurchaseDns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domain-purchases/{id}/nameservers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set a purchase's nameservers
         * @description Hands the domain's DNS to other nameservers, or back to the registrar's with an empty list. With other nameservers the
         *     records that `getDomainPurchaseDns` returns are not asked for any more.
         *
         *     The change is usually seen after 5 to 15 minutes; it can take a day.
         */
        put: operations["setDomainPurchaseNameservers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domain-purchases/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a purchased domain
         * @description Charges the card and adds years to the registration. A charge whose renewal the registrar refuses is
         *     refunded. It ends with the event `domain_purchase.renewed` or `domain_purchase.renewal_failed`.
         *
         *     A purchase with `autoRenew` is renewed by Domainee itself, 30 days before it expires.
         */
        post: operations["renewDomainPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domain-purchases/{id}/auth-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        /**
         * Get a purchase's transfer code
         * @description Asks the registrar for the code that moves the domain to another registrar. Nothing is charged, stored or cached, so
         *     each call reaches the registrar.
         *
         *     New domains are locked at the registrar and have to be unlocked before they can move; the registrant then has five
         *     days to approve.
         */
        get: operations["getDomainPurchaseAuthCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List domains
         * @description Returns the workspace's domains page by page. With `hostname` there is at most one, and none is an empty list, not an error.
         */
        get: operations["listDomains"];
        put?: never;
        /**
         * Register a hostname on the edge
         * @description Makes the edge forward a customer's hostname to your origin, or redirect it there. The hostname counts towards the
         *     quota at once, and `domain.created` is sent.
         *
         *     A name that does not resolve yet or an origin that does not answer is only a warning. The customer then sets the
         *     records in `dnsRecords`.
         */
        post: operations["createDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The domain's id, for instance a purchase's `connectedDomainId`.
                 * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
                 */
                id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        /**
         * Get a connected domain
         * @description Returns one hostname on the edge with the state of its DNS, its certificate and its monitor.
         */
        get: operations["getDomain"];
        put?: never;
        post?: never;
        /**
         * Take a domain off the edge
         * @description Stops serving the hostname; the edge answers it with 404 from then on, even if the customer's CNAME stays. Its cost
         *     ends with the same call, and `domain.deleted` is sent.
         */
        delete: operations["deleteDomain"];
        options?: never;
        head?: never;
        /**
         * Change a domain
         * @description Changes the fields that are sent. The edge follows within 60 seconds. A hostname cannot change; delete the domain and create another.
         */
        patch: operations["updateDomain"];
        trace?: never;
    };
    "/v1/domains/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The domain's id, for instance a purchase's `connectedDomainId`.
                 * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
                 */
                id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a domain now
         * @description Looks at the domain's DNS at once instead of at the monitor's next round, about every 60 seconds. It takes no body.
         *
         *     The call has a limit of its own, 60 a minute for each key.
         */
        post: operations["checkDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dns/check-records-exist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check that DNS records exist
         * @description Looks up public DNS. A record matches if at least one of the values found is the expected one.
         *
         *     A workspace has 600 of these calls an hour.
         */
        post: operations["checkDnsRecordsExist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dns/check-records-match-exactly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check that DNS records are exactly as expected
         * @description Looks up public DNS. A record matches only if every value found is the expected one.
         *
         *     A workspace has 600 of these calls an hour.
         */
        post: operations["checkDnsRecordsMatchExactly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive events
         * @description Sets up an address that Domainee delivers events to. The answer holds the secret that deliveries are signed with; keep
         *     it, since it is not shown again.
         *
         *     A delivery that fails is repeated up to six times, with growing pauses.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "domain.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A domain was created
         * @description Sent after a hostname was registered on the edge.
         */
        post: operations["receiveDomainCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "domain.verified": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A domain was verified
         * @description Sent when a domain's DNS is first seen to point at the edge.
         */
        post: operations["receiveDomainVerified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "domain.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A domain failed
         * @description Sent when a pending domain has not resolved for about seven days, or its certificate cannot be issued, for instance because CAA records forbid it.
         */
        post: operations["receiveDomainFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "domain.expired": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A domain expired
         * @description Sent when a verified domain's DNS leaves the edge or its certificate runs out.
         */
        post: operations["receiveDomainExpired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "domain.monitor_updated": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A domain's monitor changed
         * @description Sent whenever something that the monitor watches changes, which is often.
         */
        post: operations["receiveDomainMonitorUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "domain.deleted": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A domain was deleted
         * @description Sent after a domain was taken off the edge; it cannot be read any more.
         */
        post: operations["receiveDomainDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "domain_purchase.completed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A purchase completed
         * @description Sent when a domain was charged and registered.
         */
        post: operations["receiveDomainPurchaseCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "domain_purchase.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A purchase failed
         * @description Sent when the card could not be charged (`failed`) or the registrar refused after the charge (`refunded`).
         */
        post: operations["receiveDomainPurchaseFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "domain_purchase.renewed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A domain was renewed
         * @description Sent after a renewal, whether it was called for or automatic.
         */
        post: operations["receiveDomainPurchaseRenewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "domain_purchase.renewal_failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A renewal failed
         * @description Sent when the charge was declined, or the registrar refused and the charge was refunded. Domainee does not try again by itself.
         */
        post: operations["receiveDomainPurchaseRenewalFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description Where the purchase stands: `pending` while the registration runs, `completed` when the domain is registered, `failed` when the card was not charged, `refunded` when the registrar refused after the charge.
         * @example completed
         * @enum {string}
         */
        DomainPurchaseStatus: "pending" | "completed" | "failed" | "refunded";
        /** @description The domain's legal owner, as far as answers repeat it. */
        DomainPurchaseRegistrant: {
            /**
             * @description Given name.
             * @example Jane
             */
            firstName?: string;
            /**
             * @description Family name.
             * @example Smith
             */
            lastName?: string;
            /**
             * @description Where the registrar writes to.
             * @example jane@bakery.example
             */
            email?: string;
            /**
             * @description The ISO 3166-1 alpha-2 code of the owner's country.
             * @example US
             */
            country?: string;
        };
        /** @description A domain bought through Domainee. */
        DomainPurchase: {
            /**
             * @description The purchase's id.
             * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
             */
            id: string;
            /**
             * Format: domain-hostname
             * @description The domain that was bought, in lower case.
             * @example janesbakery.com
             */
            hostname: string;
            /**
             * @description For how many years it was registered.
             * @example 1
             */
            years?: number;
            /**
             * @description The registrar's price, in cents of `currency`.
             * @example 1418
             */
            wholesaleCents?: number;
            /**
             * @description Domainee's fee, in cents of `currency`.
             * @example 100
             */
            feeCents?: number;
            /**
             * @description What was charged, in cents of `currency`.
             * @example 1518
             */
            totalCents?: number;
            /**
             * @description The ISO 4217 code of the prices' currency.
             * @example USD
             */
            currency?: string;
            /**
             * @description The registrar that holds the domain.
             * @example namecheap
             */
            registrar?: string;
            /**
             * @description The domain's id at the registrar. Lists leave it out.
             * @example 182739
             */
            registrarDomainId?: string;
            status: components["schemas"]["DomainPurchaseStatus"];
            registrant?: components["schemas"]["DomainPurchaseRegistrant"];
            /**
             * @description Whether the registrant is hidden in public WHOIS.
             * @example true
             */
            whoisPrivacyEnabled?: boolean;
            /**
             * @description Whether Domainee renews the domain before it expires.
             * @example false
             */
            autoRenew?: boolean;
            /**
             * Format: date-time
             * @description When the registration ends.
             * @example 2027-05-17T15:42:11.000Z
             */
            expiresAt?: string;
            /**
             * @description Your own reference, as it was sent with the purchase.
             * @example user_jane_42
             */
            customerReference?: string | null;
            /**
             * @description The id of the domain on the edge once the purchase is connected; read it with `getDomain`.
             * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
             */
            connectedDomainId?: string | null;
            /**
             * @description Why the purchase failed.
             * @example Your card was declined.
             */
            errorMessage?: string;
            /**
             * @description The charge's id at Stripe, on a purchase that failed.
             * @example pi_3QabcDEF123
             */
            stripePaymentIntentId?: string;
            /**
             * @description The refund's id at Stripe, on a purchase that was refunded.
             * @example re_3QabcDEF123
             */
            stripeRefundId?: string;
            /**
             * Format: date-time
             * @description When the purchase was made.
             * @example 2026-05-17T15:42:09.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the purchase last changed.
             * @example 2026-05-17T15:42:11.000Z
             */
            updatedAt?: string;
        };
        /** @description One page of purchases. */
        DomainPurchasePage: {
            /** @description The page's purchases. */
            purchases: components["schemas"]["DomainPurchase"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description The request is not valid. */
        BadRequestError: {
            /**
             * @description The machine-readable code.
             * @example bad_request
             * @constant
             */
            error: "bad_request";
            /**
             * @description What went wrong, for people.
             * @example originUrl must start with https://.
             */
            message: string;
            /** @description More about the failure, where there is more to say. Its shape is not documented. */
            details?: unknown;
        };
        /** @description The key is missing, unknown or revoked. */
        UnauthorizedError: {
            /**
             * @description The machine-readable code.
             * @example unauthorized
             * @constant
             */
            error: "unauthorized";
            /**
             * @description What went wrong, for people.
             * @example Missing or invalid API key.
             */
            message: string;
            /** @description More about the failure, where there is more to say. Its shape is not documented. */
            details?: unknown;
        };
        /** @description Too many calls. */
        RateLimitedError: {
            /**
             * @description The machine-readable code.
             * @example rate_limited
             * @constant
             */
            error: "rate_limited";
            /**
             * @description What went wrong, for people.
             * @example Too many requests.
             */
            message: string;
            /** @description More about the failure, where there is more to say. Its shape is not documented. */
            details?: unknown;
        };
        /** @description A failure on Domainee's side. */
        InternalError: {
            /**
             * @description The machine-readable code.
             * @example internal_error
             * @constant
             */
            error: "internal_error";
            /**
             * @description What went wrong, for people.
             * @example Something went wrong.
             */
            message: string;
            /** @description More about the failure, where there is more to say. Its shape is not documented. */
            details?: unknown;
        };
        /** @description The domain's legal owner, in whose name the registrar registers it. */
        DomainRegistrantInput: {
            /**
             * @description Given name.
             * @example Jane
             */
            firstName: string;
            /**
             * @description Family name.
             * @example Smith
             */
            lastName: string;
            /**
             * Format: email
             * @description Where the registrar writes to.
             * @example jane@bakery.example
             */
            email: string;
            /**
             * @description The number with its country code and a dot, as registrars write it.
             * @example +1.5551234567
             */
            phone: string;
            /**
             * @description Street and number.
             * @example 123 Main St
             */
            address1: string;
            /**
             * @description Town.
             * @example Portland
             */
            city: string;
            /**
             * @description State, province or region.
             * @example OR
             */
            stateOrProvince: string;
            /**
             * @description Postal code.
             * @example 97201
             */
            postalCode: string;
            /**
             * Format: country-code
             * @description The ISO 3166-1 alpha-2 code of the owner's country.
             * @example US
             */
            country: string;
        };
        /** @description Where the edge sends the domain's requests once it is registered. Sending it connects the domain in the same call. */
        AutoConnect: {
            /**
             * Format: https-origin-url
             * @description Where the edge sends requests, by https.
             * @example https://janesbakery.acmesites.app
             */
            originUrl: string;
            /**
             * @description Whether the visitor's `Host` header reaches the origin as it came.
             * @default false
             * @example false
             */
            keepHost?: boolean;
        };
        /** @description A domain to buy. */
        DomainPurchaseInput: {
            /**
             * Format: domain-hostname
             * @description The domain to register. Domainee trims it and puts it into lower case.
             * @example janesbakery.com
             */
            hostname: string;
            /**
             * @description For how many years to register it.
             * @default 1
             * @example 1
             */
            years?: number;
            registrant: components["schemas"]["DomainRegistrantInput"];
            /**
             * @description Whether to hide the registrant in public WHOIS, which costs nothing.
             * @default true
             * @example true
             */
            enableWhoisPrivacy?: boolean;
            /**
             * @description Whether to renew the domain before it expires.
             * @default false
             * @example false
             */
            autoRenew?: boolean;
            /**
             * @description The most that you accept to pay, in US cents. A higher price ends the call with `price_changed` before anything is charged, so send it always.
             * @example 1518
             */
            maxTotalCents?: number;
            /**
             * @description Your own reference. Reads and events repeat it, and lists can be filtered by it.
             * @example user_jane_42
             */
            customerReference?: string;
            autoConnect?: components["schemas"]["AutoConnect"];
        };
        /** @description One purchase. */
        DomainPurchaseEnvelope: {
            purchase: components["schemas"]["DomainPurchase"];
        };
        /** @description The free quota is used up without a card on file, or the card could not be charged. */
        BillingRequiredError: {
            /**
             * @description The machine-readable code.
             * @example billing_required
             * @constant
             */
            error: "billing_required";
            /**
             * @description What went wrong, for people.
             * @example Your card was declined.
             */
            message: string;
            /** @description More about the failure, where there is more to say. Its shape is not documented. */
            details?: unknown;
        };
        /** @description The registrar's price is above the given ceiling. Nothing was charged. */
        PriceChangedError: {
            /**
             * @description The machine-readable code.
             * @example price_changed
             * @constant
             */
            error: "price_changed";
            /**
             * @description What went wrong, for people.
             * @example The price is now 1718 cents, above your ceiling of 1518.
             */
            message: string;
            /** @description More about the failure, where there is more to say. Its shape is not documented. */
            details?: unknown;
        };
        /** @description The registrar refused. */
        RegistrarError: {
            /**
             * @description The machine-readable code. No document names it, so decide by the status.
             * @example registrar_error
             */
            error: string;
            /**
             * @description What went wrong, for people; it carries the registrar's own reason.
             * @example The registrar refused the change.
             */
            message: string;
            /** @description More about the failure, where there is more to say. Its shape is not documented. */
            details?: unknown;
        };
        /** @description The price of a registration. Premium prices can move between asking and buying. */
        DomainPricing: {
            /**
             * @description The registrar's price, in cents of `currency`.
             * @example 1418
             */
            wholesaleCents: number;
            /**
             * @description Domainee's flat fee, in cents of `currency`; 100 in this version.
             * @example 100
             */
            feeCents: number;
            /**
             * @description What the workspace would pay, in cents of `currency`.
             * @example 1518
             */
            totalCents: number;
            /**
             * @description The ISO 4217 code of the prices' currency, `USD` in this version.
             * @example USD
             */
            currency: string;
        };
        /** @description Whether a domain can be registered, and for how much. */
        DomainAvailability: {
            /**
             * Format: domain-hostname
             * @description The domain that was asked for, in lower case.
             * @example janesbakery.com
             */
            hostname: string;
            /**
             * @description Whether it can be registered now.
             * @example true
             */
            available: boolean;
            /**
             * @description Whether the registry sells it at a premium price.
             * @example false
             */
            premium: boolean;
            /** @description What one would pay; null when the domain cannot be registered. */
            pricing: components["schemas"]["DomainPricing"] | null;
        };
        /** @description Nothing with this id in the key's workspace. */
        NotFoundError: {
            /**
             * @description The machine-readable code.
             * @example not_found
             * @constant
             */
            error: "not_found";
            /**
             * @description What went wrong, for people.
             * @example Purchase not found.
             */
            message: string;
            /** @description More about the failure, where there is more to say. Its shape is not documented. */
            details?: unknown;
        };
        /** @description What is to change about a purchase. */
        DomainPurchaseChanges: {
            /**
             * @description `true` enrols the domain in automatic renewal, `false` ends it.
             * @example true
             */
            autoRenew: boolean;
        };
        /** @description Where the edge sends the domain's requests. */
        ConnectDomainPurchaseInput: {
            /**
             * Format: https-origin-url
             * @description Where the edge sends requests. It must start with `https://`.
             * @example https://janesbakery.acmesites.app
             */
            originUrl: string;
            /**
             * @description Whether the visitor's `Host` header reaches the origin as it came.
             * @default false
             * @example false
             */
            keepHost?: boolean;
        };
        /** @description The purchase is in a status that does not allow the call. */
        WrongStatusError: {
            /**
             * @description The machine-readable code.
             * @example wrong_status
             * @constant
             */
            error: "wrong_status";
            /**
             * @description What went wrong, for people.
             * @example The purchase is pending, not completed.
             */
            message: string;
            /** @description More about the failure, where there is more to say. Its shape is not documented. */
            details?: unknown;
        };
        /** @description The edge could not be set up or the DNS update failed. Nothing was charged. */
        ConnectFailedError: {
            /**
             * @description The machine-readable code.
             * @example connect_failed
             * @constant
             */
            error: "connect_failed";
            /**
             * @description What went wrong, for people.
             * @example The origin could not be reached.
             */
            message: string;
            /** @description More about the failure, where there is more to say. Its shape is not documented. */
            details?: unknown;
        };
        /**
         * @description The registration's state at the registrar.
         * @example active
         * @enum {string}
         */
        RegistrarDomainStatus: "active" | "expired" | "locked" | "unknown";
        /** @description The domain as the registrar holds it at this moment. */
        RegistrarDomain: {
            /**
             * Format: domain-hostname
             * @description The domain.
             * @example janesbakery.com
             */
            hostname: string;
            /**
             * @description The domain's id at the registrar.
             * @example 182739
             */
            registrarDomainId?: string;
            status: components["schemas"]["RegistrarDomainStatus"];
            /**
             * Format: date-time
             * @description When the domain was registered.
             * @example 2026-05-17T15:42:10.000Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the registration ends.
             * @example 2027-05-17T15:42:11.000Z
             */
            expiresAt?: string;
            /**
             * @description The registrar's own renewal flag. Domainee renews by itself and does not follow it.
             * @example false
             */
            autoRenewAtRegistrar?: boolean;
            /**
             * @description Whether the registrant is hidden in public WHOIS.
             * @example true
             */
            whoisPrivacyEnabled?: boolean;
            /**
             * @description Whether the registrar's lock against hijacking is on, as it is for new domains.
             * @example true
             */
            registrarLocked?: boolean;
            /**
             * @description The nameservers that answer for the domain now.
             * @example [
             *       "dns1.registrar-servers.com",
             *       "dns2.registrar-servers.com"
             *     ]
             */
            nameservers?: string[];
        };
        /** @description A purchase beside what the registrar says of it now. */
        DomainPurchaseDetails: {
            purchase: components["schemas"]["DomainPurchase"];
            live: components["schemas"]["RegistrarDomain"];
        };
        /** @description One DNS record at the registrar. */
        DnsRecord: {
            /**
             * @description The record's type. `URL`, `URL301` and `FRAME` are the registrar's own forwarding records.
             * @example CNAME
             * @enum {string}
             */
            type: "A" | "AAAA" | "CNAME" | "MX" | "TXT" | "NS" | "SRV" | "URL" | "URL301" | "FRAME";
            /**
             * @description The name below the domain; `@` is the domain itself.
             * @example @
             */
            name: string;
            /**
             * @description What the record holds.
             * @example edge.domainee.dev
             */
            value: string;
            /**
             * @description For how many seconds resolvers may keep the record.
             * @default 1800
             * @example 1800
             */
            ttl?: number;
            /**
             * @description For `MX` only; the lower one is tried first.
             * @example 10
             */
            priority?: number;
        };
        /** @description All DNS records that the registrar holds for a domain. */
        DnsRecordSet: {
            /**
             * Format: domain-hostname
             * @description The domain.
             * @example janesbakery.com
             */
            hostname: string;
            /** @description The records, none left out. */
            records: components["schemas"]["DnsRecord"][];
        };
        /** @description All records that the domain is to have; whatever is not among them is removed. */
        DnsRecordsInput: {
            /** @description The records. */
            records: components["schemas"]["DnsRecord"][];
        };
        /** @description The nameservers that are to answer for a domain. */
        NameserversInput: {
            /**
             * @description The nameservers; none goes back to the registrar's own.
             * @example [
             *       "albert.ns.cloudflare.com",
             *       "babette.ns.cloudflare.com"
             *     ]
             */
            nameservers: string[];
        };
        /** @description The nameservers of a domain. */
        NameserverSet: {
            /**
             * Format: domain-hostname
             * @description The domain.
             * @example janesbakery.com
             */
            hostname: string;
            /**
             * @description The nameservers.
             * @example [
             *       "albert.ns.cloudflare.com",
             *       "babette.ns.cloudflare.com"
             *     ]
             */
            nameservers: string[];
        };
        /** @description For how long to renew. */
        RenewalInput: {
            /**
             * @description How many years to add.
             * @example 1
             */
            years: number;
        };
        /** @description The registrar refused the renewal after the charge; the charge was refunded. */
        RenewalFailedError: {
            /**
             * @description The machine-readable code.
             * @example renewal_failed
             * @constant
             */
            error: "renewal_failed";
            /**
             * @description What went wrong, for people.
             * @example The registrar refused the renewal. The charge was refunded.
             */
            message: string;
            /** @description More about the failure, where there is more to say. Its shape is not documented. */
            details?: unknown;
        };
        /** @description The code that a transfer to another registrar asks for. */
        AuthCode: {
            /**
             * Format: domain-hostname
             * @description The domain.
             * @example janesbakery.com
             */
            hostname: string;
            /**
             * @description The code. Whoever has it can move the domain, so treat it like a password.
             * @example X8k!Q2pZv9Mn
             */
            authCode: string;
        };
        /**
         * @description `pending` until the DNS points at the edge, then `verified`; `failed` when that never happened or no certificate could be issued, `expired` when the DNS left the edge or the certificate ran out.
         * @example pending
         * @enum {string}
         */
        DomainStatus: "pending" | "verified" | "failed" | "expired";
        /**
         * @description `proxy` forwards requests to the origin, `redirect` answers them with a redirect to it.
         * @example proxy
         * @enum {string}
         */
        DomainMode: "proxy" | "redirect";
        /** @description A record to be set where the domain's DNS is kept. */
        DomainDnsRecord: {
            /**
             * @description The record's type. `CNAME` in the documents' samples.
             * @example CNAME
             */
            type: string;
            /**
             * @description The name that the record belongs to.
             * @example janesbakery.com
             */
            name: string;
            /**
             * @description What the record points to.
             * @example edge.domainee.dev
             */
            value: string;
            /**
             * @description What the record is for, in words.
             * @example Traffic Routing
             */
            purpose?: string;
        };
        /**
         * @description What the monitor saw last: `unknown` before its first look, `dns_not_resolving`, `dns_incorrect` when the name resolves to another place, `pending_ssl`, `active_ssl`, `target_not_loading` (reserved), `ssl_failed`, `ssl_expired`.
         * @example unknown
         * @enum {string}
         */
        DomainMonitorStatus: "unknown" | "dns_not_resolving" | "dns_incorrect" | "pending_ssl" | "active_ssl" | "target_not_loading" | "ssl_failed" | "ssl_expired";
        /** @description A hostname that the edge serves. */
        Domain: {
            /**
             * @description The domain's id.
             * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
             */
            id: string;
            /**
             * Format: domain-hostname
             * @description The name that visitors use, in lower case.
             * @example janesbakery.com
             */
            hostname: string;
            /**
             * Format: origin-url
             * @description Where requests are forwarded to (`proxy`) or redirected to (`redirect`).
             * @example https://janesbakery.acmesites.app
             */
            originUrl?: string;
            status: components["schemas"]["DomainStatus"];
            mode?: components["schemas"]["DomainMode"];
            /**
             * @description Whether the visitor's `Host` header reaches the origin.
             * @example false
             */
            keepHost?: boolean;
            /**
             * @description Whether the `www` name is served as well and redirected.
             * @example false
             */
            redirectWww?: boolean;
            /**
             * @description The status that `redirect` mode answers with.
             * @example 301
             * @enum {integer}
             */
            redirectStatus?: 301 | 302;
            /** @description The records that the domain's DNS needs. */
            dnsRecords?: components["schemas"]["DomainDnsRecord"][];
            /**
             * @description Whether the hostname resolves at all.
             * @example true
             */
            isResolving?: boolean;
            /**
             * @description Whether the hostname resolves to the edge.
             * @example true
             */
            pointsToEdge?: boolean;
            /**
             * @description The addresses that the hostname resolved to.
             * @example [
             *       "203.0.113.10"
             *     ]
             */
            dnsPointedAt?: string[];
            monitorStatus?: components["schemas"]["DomainMonitorStatus"];
            /**
             * @description The monitor's finding in words that can be shown to a customer.
             * @example The domain does not point to the edge yet.
             */
            monitorMessage?: string;
            /**
             * @description Your own data, stored and returned as it was sent.
             * @example {
             *       "orderId": "ord_123"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the monitor last looked.
             * @example 2026-05-17T15:46:00.000Z
             */
            lastCheckedAt?: string | null;
            /**
             * Format: date-time
             * @description When the DNS was first seen to point at the edge.
             * @example 2026-05-17T15:46:00.000Z
             */
            verifiedAt?: string | null;
            /**
             * Format: date-time
             * @description When the certificate's validity begins.
             * @example 2026-05-17T15:46:00.000Z
             */
            sslActiveFrom?: string | null;
            /**
             * Format: date-time
             * @description When the certificate's validity ends.
             * @example 2026-08-15T15:46:00.000Z
             */
            sslActiveUntil?: string | null;
            /**
             * Format: date-time
             * @description When the domain was registered on the edge.
             * @example 2026-05-17T15:45:00.000Z
             */
            createdAt?: string;
        };
        /** @description One page of domains. */
        DomainPage: {
            /** @description The page's domains. */
            domains: components["schemas"]["Domain"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example null
             */
            nextCursor: string | null;
        };
        /** @description A hostname for the edge to serve. */
        DomainInput: {
            /**
             * Format: domain-hostname
             * @description The name that visitors will use. Domainee puts it into lower case and drops a trailing dot.
             * @example shop.acme.com
             */
            hostname: string;
            /**
             * Format: origin-url
             * @description Where requests are forwarded or redirected to, by https or http. Private and loopback addresses are refused.
             * @example https://acme.fly.dev
             */
            originUrl: string;
            /**
             * @description `proxy` forwards requests to the origin, `redirect` answers them with a redirect to it.
             * @default proxy
             * @example proxy
             * @enum {string}
             */
            mode?: "proxy" | "redirect";
            /**
             * @description Whether the visitor's `Host` header reaches the origin as it came; for `proxy` only.
             * @default false
             * @example false
             */
            keepHost?: boolean;
            /**
             * @description Whether to serve the `www` name as well and redirect it.
             * @default false
             * @example false
             */
            redirectWww?: boolean;
            /**
             * @description The status that `redirect` mode answers with: 301 for good, 302 for now.
             * @default 301
             * @example 301
             * @enum {integer}
             */
            redirectStatus?: 301 | 302;
            /**
             * @description Your own data, stored and returned as it was sent.
             * @example {
             *       "orderId": "ord_123",
             *       "tenant": "acme"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description A finding that does not stop a creation. */
        DomainWarning: {
            /**
             * @description The machine-readable name of the finding. The documents list none.
             * @example dns_unresolvable
             */
            code: string;
            /**
             * @description The finding, for people.
             * @example shop.acme.com does not resolve yet.
             */
            message: string;
        };
        /** @description The new domain, and what the checks before creating it noticed. */
        CreatedDomain: {
            domain: components["schemas"]["Domain"];
            /** @description Findings that did not stop the creation, for instance a name that does not resolve yet. Often empty. */
            warnings: components["schemas"]["DomainWarning"][];
        };
        /** @description The checks before creating or changing a domain forbid it. */
        PreflightFailedError: {
            /**
             * @description The machine-readable code.
             * @example preflight_failed
             * @constant
             */
            error: "preflight_failed";
            /**
             * @description What went wrong, for people.
             * @example The origin resolves to a private address.
             */
            message: string;
            /** @description More about the failure, where there is more to say. Its shape is not documented. */
            details?: unknown;
        };
        /** @description The hostname is in use already. */
        ConflictError: {
            /**
             * @description The machine-readable code.
             * @example conflict
             * @constant
             */
            error: "conflict";
            /**
             * @description What went wrong, for people.
             * @example shop.acme.com is in use already.
             */
            message: string;
            /** @description More about the failure, where there is more to say. Its shape is not documented. */
            details?: unknown;
        };
        /** @description One domain on the edge. */
        DomainEnvelope: {
            domain: components["schemas"]["Domain"];
        };
        /** @description What is to change; what is absent stays as it is. The hostname cannot change, and an unknown field is refused. */
        DomainChanges: {
            /**
             * Format: origin-url
             * @description Where requests are forwarded or redirected to, by https or http. Private and loopback addresses are refused.
             * @example https://acme-two.fly.dev
             */
            originUrl?: string;
            mode?: components["schemas"]["DomainMode"];
            /**
             * @description Whether the visitor's `Host` header reaches the origin as it came; for `proxy` only.
             * @example false
             */
            keepHost?: boolean;
            /**
             * @description Whether to serve the `www` name as well and redirect it.
             * @example true
             */
            redirectWww?: boolean;
            /**
             * @description The status that `redirect` mode answers with: 301 for good, 302 for now.
             * @example 302
             * @enum {integer}
             */
            redirectStatus?: 301 | 302;
            /**
             * @description Your own data. It replaces all that was stored before.
             * @example {
             *       "orderId": "ord_124"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description The record's type, in lower case here.
         * @example cname
         * @enum {string}
         */
        DnsExpectationType: "a" | "aaaa" | "cname" | "mx" | "txt" | "ns" | "caa";
        /** @description A record that is expected in public DNS. */
        DnsExpectation: {
            /**
             * @description The name to look up.
             * @example shop.acme.com
             */
            address: string;
            type: components["schemas"]["DnsExpectationType"];
            /**
             * @description The value to find. Case and trailing dots do not matter.
             * @example edge.domainee.dev
             */
            match_against: string;
        };
        /** @description Records that are expected in public DNS. The fields are in snake_case, unlike elsewhere in this API. */
        DnsExpectationsInput: {
            /** @description The expected records. */
            records: components["schemas"]["DnsExpectation"][];
        };
        /** @description An expected record and what public DNS holds. */
        DnsFinding: {
            /**
             * @description The name that was looked up.
             * @example shop.acme.com
             */
            address: string;
            type: components["schemas"]["DnsExpectationType"];
            /**
             * @description The value that was expected.
             * @example edge.domainee.dev
             */
            match_against: string;
            /**
             * @description Whether the expectation holds.
             * @example true
             */
            match: boolean;
            /**
             * @description What was found. `mx` reads "priority exchange", `caa` "issue name", the pieces of a `txt` record are joined, and of `cname` only the next name is given.
             * @example [
             *       "edge.domainee.dev"
             *     ]
             */
            actual_values: string[];
        };
        /** @description For each expected record, what public DNS holds. */
        DnsFindings: {
            /** @description The findings. */
            records: components["schemas"]["DnsFinding"][];
        };
        /**
         * @description What happened.
         * @example domain.verified
         * @enum {string}
         */
        WebhookEventType: "domain.created" | "domain.verified" | "domain.failed" | "domain.expired" | "domain.monitor_updated" | "domain.deleted" | "domain_purchase.completed" | "domain_purchase.failed" | "domain_purchase.renewed" | "domain_purchase.renewal_failed";
        /** @description Where events are to be delivered, and which. */
        WebhookEndpointInput: {
            /**
             * Format: https-url
             * @description The address that receives the events, by https.
             * @example https://your-app.com/webhooks/domainee
             */
            url: string;
            /** @description The types to deliver; none means all. */
            events: components["schemas"]["WebhookEventType"][];
        };
        /** @description An address that receives events. */
        WebhookEndpoint: {
            /**
             * @description The endpoint's id.
             * @example 0d8ab7f2-5b1e-4c3a-9a77-1f2e3d4c5b6a
             */
            id: string;
            /**
             * @description The workspace that the endpoint belongs to.
             * @example cb9e05b7-2d46-4f0c-8c1d-7e6f5a4b3c2d
             */
            workspaceId: string;
            /**
             * Format: https-url
             * @description The address that receives the events.
             * @example https://your-app.com/webhooks/domainee
             */
            url: string;
            /** @description The types that are delivered; none means all. */
            events: components["schemas"]["WebhookEventType"][];
            /**
             * @description Whether events are delivered at present.
             * @example true
             */
            enabled: boolean;
            /**
             * Format: date-time
             * @description When the endpoint was set up.
             * @example 2026-05-05T11:39:12.884Z
             */
            createdAt: string;
        };
        /** @description The new endpoint and the secret that its deliveries are signed with. */
        CreatedWebhookEndpoint: {
            endpoint: components["schemas"]["WebhookEndpoint"];
            /**
             * @description The key of the deliveries' signature. It is shown here and never again.
             * @example whsec_aBcDeFgHiJkLmNoPqRsTuVwXyZ012345
             */
            secret: string;
        };
        /** @description A hostname was registered on the edge. */
        DomainCreatedEvent: {
            /**
             * @description The event's id.
             * @example 5f0c2a9e-7b1d-4e8f-a3c6-2d9b8e7f6a5c
             */
            id: string;
            /**
             * @description What happened.
             * @example domain.created
             * @constant
             */
            type: "domain.created";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-17T15:46:00.000Z
             */
            createdAt: string;
            /** @description The domain. */
            data: {
                /**
                 * @description The domain's id.
                 * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
                 */
                id: string;
                /**
                 * Format: domain-hostname
                 * @description The name that visitors use.
                 * @example janesbakery.com
                 */
                hostname: string;
                /**
                 * @description The domain's status.
                 * @example pending
                 * @constant
                 */
                status: "pending";
            };
        };
        /** @description A domain's DNS was first seen to point at the edge. */
        DomainVerifiedEvent: {
            /**
             * @description The event's id.
             * @example 5f0c2a9e-7b1d-4e8f-a3c6-2d9b8e7f6a5c
             */
            id: string;
            /**
             * @description What happened.
             * @example domain.verified
             * @constant
             */
            type: "domain.verified";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-17T15:46:00.000Z
             */
            createdAt: string;
            /** @description The domain. */
            data: {
                /**
                 * @description The domain's id.
                 * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
                 */
                id: string;
                /**
                 * Format: domain-hostname
                 * @description The name that visitors use.
                 * @example janesbakery.com
                 */
                hostname: string;
                /**
                 * @description The domain's status.
                 * @example verified
                 * @constant
                 */
                status: "verified";
            };
        };
        /** @description A domain never came to point at the edge, or no certificate could be issued for it. */
        DomainFailedEvent: {
            /**
             * @description The event's id.
             * @example 5f0c2a9e-7b1d-4e8f-a3c6-2d9b8e7f6a5c
             */
            id: string;
            /**
             * @description What happened.
             * @example domain.failed
             * @constant
             */
            type: "domain.failed";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-17T15:46:00.000Z
             */
            createdAt: string;
            /** @description The domain. */
            data: {
                /**
                 * @description The domain's id.
                 * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
                 */
                id: string;
                /**
                 * Format: domain-hostname
                 * @description The name that visitors use.
                 * @example janesbakery.com
                 */
                hostname: string;
                /**
                 * @description The domain's status.
                 * @example failed
                 * @constant
                 */
                status: "failed";
            };
        };
        /** @description A verified domain's DNS left the edge, or its certificate ran out. */
        DomainExpiredEvent: {
            /**
             * @description The event's id.
             * @example 5f0c2a9e-7b1d-4e8f-a3c6-2d9b8e7f6a5c
             */
            id: string;
            /**
             * @description What happened.
             * @example domain.expired
             * @constant
             */
            type: "domain.expired";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-17T15:46:00.000Z
             */
            createdAt: string;
            /** @description The domain. */
            data: {
                /**
                 * @description The domain's id.
                 * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
                 */
                id: string;
                /**
                 * Format: domain-hostname
                 * @description The name that visitors use.
                 * @example janesbakery.com
                 */
                hostname: string;
                /**
                 * @description The domain's status.
                 * @example expired
                 * @constant
                 */
                status: "expired";
            };
        };
        /** @description The monitor saw something new. Frequent. */
        DomainMonitorUpdatedEvent: {
            /**
             * @description The event's id.
             * @example 5f0c2a9e-7b1d-4e8f-a3c6-2d9b8e7f6a5c
             */
            id: string;
            /**
             * @description What happened.
             * @example domain.monitor_updated
             * @constant
             */
            type: "domain.monitor_updated";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-17T15:46:00.000Z
             */
            createdAt: string;
            /** @description What the monitor saw. */
            data: {
                /**
                 * @description The domain's id.
                 * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
                 */
                id: string;
                /**
                 * Format: domain-hostname
                 * @description The name that visitors use.
                 * @example janesbakery.com
                 */
                hostname: string;
                monitorStatus: components["schemas"]["DomainMonitorStatus"];
                /**
                 * @description The finding in words that can be shown to a customer.
                 * @example The domain is active and served.
                 */
                monitorMessage?: string;
                /**
                 * @description Whether the hostname resolves at all.
                 * @example true
                 */
                isResolving?: boolean;
                /**
                 * @description Whether the hostname resolves to the edge.
                 * @example true
                 */
                pointsToEdge?: boolean;
                /**
                 * @description The addresses that the hostname resolved to.
                 * @example [
                 *       "203.0.113.10"
                 *     ]
                 */
                dnsPointedAt?: string[];
                /**
                 * Format: date-time
                 * @description When the certificate's validity begins.
                 * @example 2026-05-17T15:46:00.000Z
                 */
                sslActiveFrom?: string | null;
                /**
                 * Format: date-time
                 * @description When the certificate's validity ends.
                 * @example 2026-08-15T15:46:00.000Z
                 */
                sslActiveUntil?: string | null;
            };
        };
        /** @description A domain was taken off the edge. */
        DomainDeletedEvent: {
            /**
             * @description The event's id.
             * @example 5f0c2a9e-7b1d-4e8f-a3c6-2d9b8e7f6a5c
             */
            id: string;
            /**
             * @description What happened.
             * @example domain.deleted
             * @constant
             */
            type: "domain.deleted";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-17T15:46:00.000Z
             */
            createdAt: string;
            /** @description The domain that is gone. */
            data: {
                /**
                 * @description The domain's id.
                 * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
                 */
                id: string;
                /**
                 * Format: domain-hostname
                 * @description The name that visitors used.
                 * @example janesbakery.com
                 */
                hostname: string;
            };
        };
        /** @description A purchase was charged and registered. */
        DomainPurchaseCompletedEvent: {
            /**
             * @description The event's id.
             * @example 5f0c2a9e-7b1d-4e8f-a3c6-2d9b8e7f6a5c
             */
            id: string;
            /**
             * @description What happened.
             * @example domain_purchase.completed
             * @constant
             */
            type: "domain_purchase.completed";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-17T15:46:00.000Z
             */
            createdAt: string;
            /** @description The purchase. */
            data: {
                purchase: components["schemas"]["DomainPurchase"];
            };
        };
        /** @description The card could not be charged (`failed`), or the registrar refused after the charge (`refunded`). */
        DomainPurchaseFailedEvent: {
            /**
             * @description The event's id.
             * @example 5f0c2a9e-7b1d-4e8f-a3c6-2d9b8e7f6a5c
             */
            id: string;
            /**
             * @description What happened.
             * @example domain_purchase.failed
             * @constant
             */
            type: "domain_purchase.failed";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-17T15:46:00.000Z
             */
            createdAt: string;
            /** @description The purchase, in fewer fields than reads return, and why it failed. */
            data: {
                purchase: components["schemas"]["DomainPurchase"];
                /**
                 * @description Why the purchase failed, the same text as `purchase.errorMessage`.
                 * @example Your card was declined.
                 */
                error: string;
            };
        };
        /** @description A domain was renewed, by a call or by itself. */
        DomainPurchaseRenewedEvent: {
            /**
             * @description The event's id.
             * @example 5f0c2a9e-7b1d-4e8f-a3c6-2d9b8e7f6a5c
             */
            id: string;
            /**
             * @description What happened.
             * @example domain_purchase.renewed
             * @constant
             */
            type: "domain_purchase.renewed";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-17T15:46:00.000Z
             */
            createdAt: string;
            /** @description The purchase with its new end, and what was paid. */
            data: {
                purchase: components["schemas"]["DomainPurchase"];
                /**
                 * @description How many years were added.
                 * @example 1
                 */
                years: number;
                /**
                 * @description What was charged, in cents of the purchase's `currency`.
                 * @example 1518
                 */
                chargedCents: number;
                /**
                 * @description The charge's id at Stripe.
                 * @example pi_3QabcDEF456
                 */
                paymentIntentId: string;
            };
        };
        /** @description A renewal failed, since the charge was declined or the registrar refused and the charge was refunded. */
        DomainPurchaseRenewalFailedEvent: {
            /**
             * @description The event's id.
             * @example 5f0c2a9e-7b1d-4e8f-a3c6-2d9b8e7f6a5c
             */
            id: string;
            /**
             * @description What happened.
             * @example domain_purchase.renewal_failed
             * @constant
             */
            type: "domain_purchase.renewal_failed";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-17T15:46:00.000Z
             */
            createdAt: string;
            /** @description The purchase, unchanged, and why the renewal failed. */
            data: {
                purchase: components["schemas"]["DomainPurchase"];
                /**
                 * @description Why the renewal failed.
                 * @example Your card was declined.
                 */
                error: string;
            };
        };
    };
    responses: {
        /** @description The key is missing, unknown or revoked. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedError"];
            };
        };
        /** @description Too many calls. Wait as long as `Retry-After` says. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitedError"];
            };
        };
        /** @description Something failed on Domainee's side. Whether the call had an effect is not known. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalError"];
            };
        };
        /** @description No purchase has this id, or it belongs to another workspace. */
        PurchaseNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundError"];
            };
        };
        /** @description No domain has this id, or it belongs to another workspace. */
        DomainNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundError"];
            };
        };
        /** @description Any 2xx accepts the delivery. Anything else, or no answer in time, has it delivered again. */
        EventAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description How many items a page holds.
         * @example 50
         */
        PageLimit: number;
        /**
         * @description Where the page begins, taken from the previous page's `nextCursor`. Its content means nothing to callers.
         * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
         */
        PageCursor: string;
        /**
         * @description The purchase's id, as listed and as returned when it was bought.
         * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
         */
        PurchaseId: string;
        /**
         * @description The domain's id, for instance a purchase's `connectedDomainId`.
         * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
         */
        DomainId: string;
        /**
         * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
         * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
         */
        WebhookSignature: string;
        /**
         * @description The event's type, the same as `type` in the body.
         * @example domain.verified
         */
        WebhookEvent: components["schemas"]["WebhookEventType"];
        /**
         * @description The delivery's id.
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        WebhookDeliveryId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How long to wait before the next call.
         * @example 30
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listDomainPurchases: {
        parameters: {
            query?: {
                /**
                 * @description Only the purchase of this domain; upper and lower case are the same.
                 * @example janesbakery.com
                 */
                hostname?: string;
                /**
                 * @description Only purchases in this status. Repeat the parameter for several.
                 * @example [
                 *       "completed"
                 *     ]
                 */
                status?: components["schemas"]["DomainPurchaseStatus"][];
                /**
                 * @description Only purchases that were made with exactly this reference.
                 * @example user_jane_42
                 */
                customerReference?: string;
                /**
                 * @description Only purchases of this day or later.
                 * @example 2026-05-01
                 */
                createdAfter?: string;
                /**
                 * @description Only purchases of this day or earlier.
                 * @example 2026-05-31
                 */
                createdBefore?: string;
                /**
                 * @description How many items a page holds.
                 * @example 50
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page begins, taken from the previous page's `nextCursor`. Its content means nothing to callers.
                 * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
                 */
                cursor?: components["parameters"]["PageCursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of purchases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainPurchasePage"];
                };
            };
            /** @description A filter or `limit` is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createDomainPurchase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your own, one for each intended purchase. Repeating the call with it is safe.
                 * @example order-4711-janesbakery-com
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainPurchaseInput"];
            };
        };
        responses: {
            /** @description The purchase. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainPurchaseEnvelope"];
                };
            };
            /** @description The body is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The card could not be charged. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingRequiredError"];
                };
            };
            /** @description The registrar's price is above `maxTotalCents`. Nothing was charged. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceChangedError"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description The registrar refused after the charge; the charge was refunded. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarError"];
                };
            };
        };
    };
    checkDomainAvailability: {
        parameters: {
            query: {
                /**
                 * @description The domain to ask for. Domainee trims it and puts it into lower case.
                 * @example janesbakery.com
                 */
                hostname: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the domain is free, and its price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainAvailability"];
                };
            };
            /** @description `hostname` is missing or not a domain. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getDomainPurchase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The purchase. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainPurchaseEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No purchase has this id, or it belongs to another workspace. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateDomainPurchase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainPurchaseChanges"];
            };
        };
        responses: {
            /** @description The changed purchase. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainPurchaseEnvelope"];
                };
            };
            /** @description `autoRenew` is missing or not a boolean. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No purchase has this id, or it belongs to another workspace. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    connectDomainPurchase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectDomainPurchaseInput"];
            };
        };
        responses: {
            /** @description The purchase, with `connectedDomainId` filled in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainPurchaseEnvelope"];
                };
            };
            /** @description The body is not valid, for instance `originUrl` is missing or does not start with `https://`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No purchase has this id, or it belongs to another workspace. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description The purchase's `status` is not `completed`. A domain has to be registered before it can be connected. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrongStatusError"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description The edge could not be set up, for instance because the origin is unreachable, or the DNS update failed. Nothing was charged. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectFailedError"];
                };
            };
        };
    };
    getDomainPurchaseDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The purchase and the registrar's state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainPurchaseDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No purchase has this id, or it belongs to another workspace. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description The registrar could not be asked. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarError"];
                };
            };
        };
    };
    getDomainPurchaseDns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records at the registrar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DnsRecordSet"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No purchase has this id, or it belongs to another workspace. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    replaceDomainPurchaseDns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DnsRecordsInput"];
            };
        };
        responses: {
            /** @description The records, as they were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DnsRecordSet"];
                };
            };
            /** @description A field is missing, a type is unknown, or there are more than 100 records. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PurchaseNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description The registrar refused the records, for instance a CNAME at the domain itself where that cannot be. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarError"];
                };
            };
        };
    };
    setDomainPurchaseNameservers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameserversInput"];
            };
        };
        responses: {
            /** @description The nameservers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameserverSet"];
                };
            };
            /** @description There are more than 13 nameservers, or one is not a hostname. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PurchaseNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description The registrar refused, usually because a nameserver does not resolve yet. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarError"];
                };
            };
        };
    };
    renewDomainPurchase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewalInput"];
            };
        };
        responses: {
            /** @description The purchase with its new `expiresAt`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainPurchaseEnvelope"];
                };
            };
            /** @description `years` is missing or not between 1 and 10. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The card could not be charged. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingRequiredError"];
                };
            };
            404: components["responses"]["PurchaseNotFound"];
            /** @description The purchase's `status` is not `completed`; a failed or refunded one cannot be renewed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrongStatusError"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description The registrar refused after the charge; the charge was refunded. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalFailedError"];
                };
            };
        };
    };
    getDomainPurchaseAuthCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The purchase's id, as listed and as returned when it was bought.
                 * @example f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e
                 */
                id: components["parameters"]["PurchaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthCode"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PurchaseNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description The registrar gave no code. Under some top-level domains it only mails it to the registrant. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrarError"];
                };
            };
        };
    };
    listDomains: {
        parameters: {
            query?: {
                /**
                 * @description Only domains in this status.
                 * @example verified
                 */
                status?: components["schemas"]["DomainStatus"];
                /**
                 * @description Only the domain with this hostname; upper and lower case are the same.
                 * @example shop.acme.com
                 */
                hostname?: string;
                /**
                 * @description How many items a page holds.
                 * @example 50
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page begins, taken from the previous page's `nextCursor`. Its content means nothing to callers.
                 * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
                 */
                cursor?: components["parameters"]["PageCursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of domains. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainPage"];
                };
            };
            /** @description A filter or `limit` is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createDomain: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your own, one for each intended domain. Repeating the call with it is safe.
                 * @example order-4711-shop-acme-com
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainInput"];
            };
        };
        responses: {
            /** @description The new domain, and what was noticed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDomain"];
                };
            };
            /** @description The hostname or the origin is not valid or has a reserved suffix (`bad_request`), or the domain's CAA records or the origin's address forbid it (`preflight_failed`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"] | components["schemas"]["PreflightFailedError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The free quota is used up and no card is on file. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingRequiredError"];
                };
            };
            /** @description The hostname is in use already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictError"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The domain's id, for instance a purchase's `connectedDomainId`.
                 * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
                 */
                id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No domain has this id, or it belongs to another workspace. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The domain's id, for instance a purchase's `connectedDomainId`.
                 * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
                 */
                id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domain is gone. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["DomainNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    updateDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The domain's id, for instance a purchase's `connectedDomainId`.
                 * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
                 */
                id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainChanges"];
            };
        };
        responses: {
            /** @description The changed domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainEnvelope"];
                };
            };
            /** @description The origin is not valid or a field is unknown (`bad_request`), or the origin resolves to a private or loopback address (`preflight_failed`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"] | components["schemas"]["PreflightFailedError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["DomainNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    checkDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The domain's id, for instance a purchase's `connectedDomainId`.
                 * @example 8f09b47c-b42f-4d14-8395-2989db76e6f8
                 */
                id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domain as it was just found, not wrapped as elsewhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Domain"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["DomainNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    checkDnsRecordsExist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DnsExpectationsInput"];
            };
        };
        responses: {
            /** @description For each record whether it was found, and what was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DnsFindings"];
                };
            };
            /** @description A record is incomplete, a type is unknown, or there are more than 50 records. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    checkDnsRecordsMatchExactly: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DnsExpectationsInput"];
            };
        };
        responses: {
            /** @description For each record whether it was found, and what was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DnsFindings"];
                };
            };
            /** @description A record is incomplete, a type is unknown, or there are more than 50 records. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointInput"];
            };
        };
        responses: {
            /** @description The endpoint and its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhookEndpoint"];
                };
            };
            /** @description The address is not https, or a type is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    receiveDomainCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainCreatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
        };
    };
    receiveDomainVerified: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainVerifiedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
        };
    };
    receiveDomainFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainFailedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
        };
    };
    receiveDomainExpired: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainExpiredEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
        };
    };
    receiveDomainMonitorUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainMonitorUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
        };
    };
    receiveDomainDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainDeletedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
        };
    };
    receiveDomainPurchaseCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainPurchaseCompletedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
        };
    };
    receiveDomainPurchaseFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainPurchaseFailedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
        };
    };
    receiveDomainPurchaseRenewed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainPurchaseRenewedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
        };
    };
    receiveDomainPurchaseRenewalFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the HMAC-SHA256 of the raw body with the endpoint's secret, in hexadecimal. Compare it in constant time, before the body is parsed.
                 * @example sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                "x-domainee-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description The event's type, the same as `type` in the body.
                 * @example domain.verified
                 */
                "x-domainee-event": components["parameters"]["WebhookEvent"];
                /**
                 * @description The delivery's id.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                "x-domainee-delivery-id": components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainPurchaseRenewalFailedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
        };
    };
}

import { defineGuard } from './define-guard.ts'
import type { Guard } from './format.ts'
import { acceptsHostname } from './hostname-rules.ts'
import type { HostnameOptions } from './hostname-rules.ts'
import type { Hostname } from './hostname.ts'
import { acceptsOriginUrl } from './origin-url-rules.ts'
import type { OriginUrlOptions } from './origin-url-rules.ts'
import type { HttpsOriginUrl, OriginUrl } from './origin-url.ts'
import { acceptsProjectDomain } from './project-domain-rules.ts'
import type { ProjectDomainOptions } from './project-domain-rules.ts'
import type { ProjectDomain } from './project-domain.ts'

export { classifyAddress } from './classify-address.ts'
export { isIPv4 } from './ipv4.ts'
export { isIPv6 } from './ipv6.ts'

/** The full format of the same name without what explains: `is` and `with` only, for pages where bytes count. */
export const projectDomain: Guard<ProjectDomain, ProjectDomainOptions> = /* @__PURE__ */ defineGuard(
  'project-domain',
  acceptsProjectDomain,
)

/** The full format of the same name without what explains. */
export const hostname: Guard<Hostname, HostnameOptions> = /* @__PURE__ */ defineGuard(
  'domain-hostname',
  acceptsHostname,
)

/** The full format of the same name without what explains. */
export const httpsOriginUrl: Guard<HttpsOriginUrl, OriginUrlOptions> = /* @__PURE__ */ defineGuard(
  'https-origin-url',
  /* @__PURE__ */ acceptsOriginUrl('https://'),
)

/** The full format of the same name without what explains. */
export const originUrl: Guard<OriginUrl, OriginUrlOptions> = /* @__PURE__ */ defineGuard(
  'origin-url',
  /* @__PURE__ */ acceptsOriginUrl('https://', 'http://'),
)

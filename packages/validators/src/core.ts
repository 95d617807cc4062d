import { defineCheck } from './define-check.ts'
import type { CheckFormat } from './format.ts'
import { hostnameRules } from './hostname-rules.ts'
import type { HostnameOptions } from './hostname-rules.ts'
import type { Hostname } from './hostname.ts'
import { originUrlRules } from './origin-url-rules.ts'
import type { OriginUrlOptions } from './origin-url-rules.ts'
import type { HttpsOriginUrl, OriginUrl } from './origin-url.ts'
import { projectDomainRules } from './project-domain-rules.ts'
import type { ProjectDomainOptions } from './project-domain-rules.ts'
import type { ProjectDomain } from './project-domain.ts'

export { classifyAddress } from './classify-address.ts'
export { isIPv4 } from './ipv4.ts'
export { isIPv6 } from './ipv6.ts'

/** The full format of the same name without what explains: `is`, `check` and `with` only, for pages where bytes count. */
export const projectDomain: CheckFormat<ProjectDomain, ProjectDomainOptions> = /* @__PURE__ */ defineCheck(
  'project-domain',
  projectDomainRules,
)

/** The full format of the same name without what explains. */
export const hostname: CheckFormat<Hostname, HostnameOptions> = /* @__PURE__ */ defineCheck(
  'domain-hostname',
  hostnameRules,
)

/** The full format of the same name without what explains. */
export const httpsOriginUrl: CheckFormat<HttpsOriginUrl, OriginUrlOptions> = /* @__PURE__ */ defineCheck(
  'https-origin-url',
  /* @__PURE__ */ originUrlRules('https://'),
)

/** The full format of the same name without what explains. */
export const originUrl: CheckFormat<OriginUrl, OriginUrlOptions> = /* @__PURE__ */ defineCheck(
  'origin-url',
  /* @__PURE__ */ originUrlRules('https://', 'http://'),
)

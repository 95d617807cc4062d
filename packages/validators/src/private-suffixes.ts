import { reservedSuffixes } from './reserved-suffixes.ts'

/** {@link reservedSuffixes} and those that private networks and clouds use; no origin under them can be reached from outside. */
export const privateSuffixes: readonly string[] = /* @__PURE__ */ reservedSuffixes.concat([
  'lan',
  'corp',
  'home',
  'intranet',
  'private',
  'svc',
  'localdomain',
  'localdomain4',
  'localdomain6',
  // Names of cloud metadata that are under no reserved suffix: Google's second one, and Tencent's.
  'metadata.goog',
  'metadata.tencentyun.com',
])

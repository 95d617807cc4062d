import { reservedSuffixes } from './reserved-suffixes.ts'

/** {@link reservedSuffixes} and those that private networks use; no origin under them can be reached from outside. */
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
])

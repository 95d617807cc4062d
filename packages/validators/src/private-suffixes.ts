import { reservedSuffixes } from './reserved-suffixes.ts'

/** {@link reservedSuffixes} and those that private networks and clouds use; no origin under them can be reached from outside. */
export const privateSuffixes: readonly string[] = /* @__PURE__ */ Object.freeze([
  ...reservedSuffixes,
  'lan',
  'corp',
  'home',
  'intranet',
  'private',
  'svc',
  'localdomain',
  'localdomain4',
  'localdomain6',
  // Names of cloud metadata that are under no reserved suffix: Google's second one, Tencent's, Equinix Metal's two, IBM's, i3D's.
  'metadata.goog',
  'metadata.tencentyun.com',
  'metadata.platformequinix.com',
  'metadata.packet.net',
  'api.metadata.cloud.ibm.com',
  'metadata.i3d.net',
])

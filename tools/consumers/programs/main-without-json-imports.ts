import { createRequire } from 'node:module'
import { usePackages, type Bundle } from './use-packages.ts'

const read = createRequire(import.meta.url)
const bundles = ['domainee', 'devpayr'].map(
  // The bundles are known to have these fields.
  (service) => read(`@domain-contracts/specs/${service}.json`) as Bundle,
)
console.log(JSON.stringify(await usePackages(bundles)))

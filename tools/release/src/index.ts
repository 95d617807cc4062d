export { changesAsMarkdown, prependVersion } from './api-changelog.ts'
export { compareContracts, type ContractState } from './compare.ts'
export { dueReleases, type DueRelease } from './due.ts'
export type { Finding } from './finding.ts'

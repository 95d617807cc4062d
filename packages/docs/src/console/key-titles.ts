import type { SandboxKeys } from '@domain-contracts/sandbox'

/** What each of the sandbox's keys opens, for those who choose one. */
export const keyTitles: Readonly<Record<keyof SandboxKeys, string>> = {
  domainee: 'The workspace that bought janesbakery.com',
  domaineeOtherWorkspace: 'Another workspace, which sees nothing of the first',
  domaineeRateLimited: 'The first workspace, over its rate limit (429)',
  devpayr: 'Global: both projects of its user',
  devpayrProjectScoped: 'Scoped to its user’s first project',
  devpayrOtherUser: 'Global, of another user',
  devpayrExpired: 'Expired',
  devpayrRateLimited: 'Over its rate limit (429)',
}

/** What calling without a key is called. */
export const noKeyTitle = 'No key'

/** The keys of the default seed. They open nothing but a sandbox. */
export const sandboxKeys = {
  /** The workspace that bought `janesbakery.com`. */
  domainee: 'sk_live_sandbox_only__janes_workspace___________________',
  /** Another workspace, which must see nothing of the first. */
  domaineeOtherWorkspace: 'sk_live_sandbox_only__other_workspace___________________',
  /** Every call with it is answered with 429. */
  domaineeRateLimited: 'sk_live_sandbox_only__rate_limited______________________',
  /** A global key: both projects of its user. */
  devpayr: 'sandbox_only_global_key',
  /** Scoped to the user's first project. */
  devpayrProjectScoped: 'sandbox_only_project_scoped_key',
  /** A global key of another user, who owns another project. */
  devpayrOtherUser: 'sandbox_only_other_user_key',
  devpayrExpired: 'sandbox_only_expired_key',
  /** Every call with it is answered with 429. */
  devpayrRateLimited: 'sandbox_only_rate_limited_key',
} as const

/** The keys that a client of each service starts with. */
export type SandboxKeys = typeof sandboxKeys

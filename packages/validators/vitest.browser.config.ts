import type { ViteUserConfig } from 'vitest/config'

// The built library in a real browser; apart, since starting one takes seconds.
const config: ViteUserConfig = {
  test: { include: ['test/browser/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
}
export default config

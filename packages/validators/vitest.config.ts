import type { ViteUserConfig } from 'vitest/config'

// Here and nowhere below: a mutation run leaves copies of the tests for a while.
const config: ViteUserConfig = { test: { include: ['test/*.test.ts'] } }
export default config

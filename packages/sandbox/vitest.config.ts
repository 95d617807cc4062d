import type { ViteUserConfig } from 'vitest/config'

// The claims about the services are proven by tests that pass, and a test that asserts nothing would pass too.
const config: ViteUserConfig = { test: { expect: { requireAssertions: true } } }
export default config

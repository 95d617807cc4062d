import { defineConfig, type ViteUserConfig } from 'vitest/config'

// The light tests. Those that install and run consumers have a config of their own.
const config: ViteUserConfig = defineConfig({ test: { include: ['test/**/*.test.ts'] } })
export default config

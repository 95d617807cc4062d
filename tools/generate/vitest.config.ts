import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    // Hundreds of generations and child processes: seconds on a quiet machine, and it may not be quiet.
    testTimeout: 60_000,
  },
})

export default config

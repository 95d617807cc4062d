import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['consumers/**/*.test.ts'],
    globalSetup: ['consumers/pack-once.ts'],
    // Two cores at most, and what is measured is whether it works: one after the other, each with time to install.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
})
export default config

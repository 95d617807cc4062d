/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config'

// The gates that take minutes: every page, in both modes, and Lighthouse.
export default getViteConfig({
  test: { include: ['test/browser/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000, fileParallelism: false },
})

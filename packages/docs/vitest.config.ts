/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config'

// Astro's own Vite settings, so that modules which read the contracts load here as they do in a build.
export default getViteConfig({
  test: { include: ['src/**/*.test.ts', 'test/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
})

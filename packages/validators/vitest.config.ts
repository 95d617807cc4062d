import { defineConfig } from 'vitest/config'

// Here and nowhere below: a mutation run leaves copies of the tests for a while.
export default defineConfig({ test: { include: ['test/**/*.test.ts'] } })

import { defineConfig } from 'vitest/config'

// The tests share no state; a process for each file would cost more than the tests do.
export default defineConfig({ test: { isolate: false } })

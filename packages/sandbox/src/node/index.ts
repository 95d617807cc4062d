export { serve, type ServeOptions, type RunningSandbox } from './serve.ts'
export { createSqliteStore } from './sqlite-store.ts'

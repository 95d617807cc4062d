// Follows every save under specs/ until Ctrl-C: bundles, types, operations and validators, and the reference site, which
// starts when no contract is broken and reloads when a bundle changes.
//   npm run dev
//   npm run dev -- --no-docs   without the reference site
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startSession } from './session.ts'
import { createSite } from './site.ts'

const root = resolve(import.meta.dirname, '../../..')

try {
  const { values } = parseArgs({ options: { docs: { type: 'boolean', default: true } }, allowNegative: true })
  const site = values.docs ? createSite(root, (message) => console.error(message)) : undefined
  const stopSession = await startSession(root, console, () => site?.start())
  console.log('Watching specs/. Ctrl-C ends.')
  const parent = process.ppid
  const stop = (): void => {
    site?.stop()
    stopSession()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  // npm passes no SIGTERM on to what it runs; its end shows only in whose child this is.
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, 250)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

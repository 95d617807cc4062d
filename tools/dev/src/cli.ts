// Follows every save under specs/ until Ctrl-C: bundles, types, operations and validators, and the reference site, which
// reloads when a bundle changes.
//   npm run dev
//   npm run dev -- --no-docs   without the reference site
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startSession } from './session.ts'
import { startSite } from './site.ts'

const root = resolve(import.meta.dirname, '../../..')

try {
  const { values } = parseArgs({ options: { docs: { type: 'boolean', default: true } }, allowNegative: true })
  const stopSession = await startSession(root, console)
  console.log('Watching specs/. Ctrl-C ends.')
  const stopSite = values.docs ? startSite(root, (message) => console.error(message)) : undefined
  const parent = process.ppid
  const stop = (): void => {
    stopSite?.()
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

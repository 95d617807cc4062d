// Follows every save under specs/ until Ctrl-C: bundles, types, operations and validators, and the reference site, which
// reloads when a bundle changes.
//   npm run dev
//   npm run dev -- --no-docs   without the reference site
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startSession } from './session.ts'

const root = resolve(import.meta.dirname, '../../..')

try {
  const { values } = parseArgs({ options: { docs: { type: 'boolean', default: true } }, allowNegative: true })
  const stop = await startSession(root, console)
  console.log('Watching specs/. Ctrl-C ends.')
  if (values.docs) {
    const docs = spawn('pnpm', ['--silent', '--filter', '@domain-contracts/docs', 'run', 'dev'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    docs.on('error', (error) => console.error(`The reference site does not start: ${error.message}`))
    // Ctrl-C reaches the whole group; another way of ending this process must not leave the site behind.
    process.on('exit', () => docs.kill())
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      stop()
      process.exit(0)
    })
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Stop } from './watch.ts'

/**
 * Starts the reference site's own development server, which reloads a page when a bundle that it shows changes. Not through
 * pnpm, which would put it into a process group of its own and leave it behind.
 */
export function startSite(root: string, onProblem: (message: string) => void): Stop {
  const folder = join(root, 'packages/docs')
  const site = spawn(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'dev'], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  site.on('error', (error) => onProblem(`The reference site does not start: ${error.message}`))
  site.on('exit', (code) => {
    if (code) onProblem(`The reference site ended with ${code}; contracts are still followed.`)
  })
  return () => void site.kill()
}

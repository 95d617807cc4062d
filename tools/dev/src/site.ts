import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Stop } from './watch.ts'

/** The reference site while contracts are edited. */
export interface Site {
  /** Builds what it needs and starts it, unless it is there or on its way. */
  start(): void
  readonly stop: Stop
}

/**
 * The reference site's own development server, which reloads a page when a bundle that it shows changes. Not through pnpm,
 * which would put it into a process group of its own and leave it behind.
 */
export function createSite(root: string, onProblem: (message: string) => void): Site {
  const folder = join(root, 'packages/docs')
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1' }
  let running: ChildProcess | undefined
  const run = (cwd: string, args: readonly string[], onExit: (code: number | null) => void): void => {
    const child = spawn(process.execPath, args, { cwd, stdio: 'inherit', env })
    running = child
    child.on('error', (error) => onProblem(`The reference site does not start: ${error.message}`))
    child.on('exit', (code) => {
      running = undefined
      onExit(code)
    })
  }
  const serve = (): void =>
    run(folder, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'dev'], (code) => {
      if (code) onProblem(`The reference site ended with ${code}; contracts are still followed.`)
    })
  return {
    start() {
      if (running) return
      run(root, [join(root, 'node_modules/turbo/bin/turbo'), ...buildArguments], (code) => {
        if (code === 0) serve()
        else if (code)
          onProblem('The reference site waits: what it shows does not build, see above. A save tries again.')
      })
    },
    stop: () => void running?.kill(),
  }
}

const buildArguments =
  'run build --filter=@domain-contracts/docs^... --output-logs=errors-only --log-order=grouped'.split(' ')

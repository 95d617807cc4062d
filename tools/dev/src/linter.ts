import { spawn, type ChildProcess } from 'node:child_process'
import { constants, setPriority } from 'node:os'

/** Runs the contracts' rules beside everything else. */
export interface Linter {
  /** Checks these services when nothing was saved for a moment; a check that still runs is given up as out of date. */
  check(apis: readonly string[]): void
  /** Gives up what is running or planned. */
  stop(): void
}

// Long enough that whoever saves again at once does not wait for two processors' worth of rules.
const quiet = 300

/**
 * A linter for a specs folder that hands over Redocly's report when a rule is broken, and is silent otherwise. It is a
 * process of its own each time, so that whoever saves meanwhile need not wait, and it can be given up at any moment.
 */
export function createLinter(specs: string, onProblems: (report: string) => void): Linter {
  let running: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  const stop = (): void => {
    clearTimeout(timer)
    running?.kill()
    running = undefined
  }
  const run = (files: readonly string[]): void => {
    const child = spawn(process.execPath, ['node_modules/@redocly/cli/bin/cli.js', 'lint', ...files], {
      cwd: specs,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running = child
    // Nobody waits for it, and whoever saves meanwhile must not wait because of it.
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    let report = ''
    const collect = (text: Buffer): void => void (report += text.toString())
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('exit', (code) => {
      if (running !== child) return
      running = undefined
      if (code !== 0) onProblems(report)
    })
  }
  return {
    stop,
    check(apis) {
      stop()
      if (apis.length === 0) return
      const files = apis.map((api) => `${api}/openapi.yaml`)
      timer = setTimeout(() => run(files), quiet)
    },
  }
}

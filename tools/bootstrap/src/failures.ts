import { existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

/** What Turbo writes about a run that it is to summarize. */
interface RunSummary {
  readonly tasks: readonly {
    readonly taskId: string
    /** Absent of what is never cached. */
    readonly logFile?: string
    /** Absent of what was not run. */
    readonly execution?: { readonly exitCode: number | null }
  }[]
}

const shown = 40
// What pnpm says when a script fails, which is known by then.
const echo = /^\s*\[?ELIFECYCLE\]?.*$/

/**
 * Each task that failed in the runs that Turbo has summarized, with the end of what it printed: other tasks go on after a
 * failure, and bury it. The summaries are taken away.
 */
export function takeFailures(root: string): string[] {
  const files = globSync('.turbo/runs/*.json', { cwd: root }).map((file) => resolve(root, file))
  const failed = files.flatMap((file) => {
    // Written by the pinned Turbo a moment ago.
    const { tasks } = JSON.parse(readFileSync(file, 'utf8')) as RunSummary
    rmSync(file)
    return tasks.filter(({ execution }) => execution && execution.exitCode !== 0)
  })
  return failed.map(({ taskId, logFile }) => `${taskId} failed:\n${lastLines(root, logFile)}`)
}

function lastLines(root: string, logFile: string | undefined): string {
  if (logFile === undefined) return '(see above)'
  if (!existsSync(resolve(root, logFile))) return '(it printed nothing)'
  const lines = readFileSync(resolve(root, logFile), 'utf8').trimEnd().split('\n')
  return lines
    .filter((line) => !echo.test(line))
    .slice(-shown)
    .join('\n')
}

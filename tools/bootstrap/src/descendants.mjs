// npm, pnpm and Turbo do not pass every signal on, and put what they start into groups of their own. What a process has
// started is found by asking for everybody's parent.
import { spawnSync } from 'node:child_process'

/**
 * Every process that a process has started, and what those have started, oldest first. None where there is no `ps`.
 *
 * @param {number} pid
 * @param {string} [table] one line for each process: its id and its parent's
 * @returns {number[]}
 */
export function descendantsOf(
  pid,
  table = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout ?? '',
) {
  const processes = table.split('\n').flatMap((line) => {
    const [child = 0, parent = 0] = line.trim().split(/\s+/).map(Number)
    return child > 0 ? [{ child, parent }] : []
  })
  const found = [pid]
  for (const known of found)
    found.push(
      ...processes.filter(({ child, parent }) => parent === known && !found.includes(child)).map(({ child }) => child),
    )
  return found.slice(1)
}

/**
 * Asks everything that a process has started to end.
 *
 * @param {number} pid
 */
export function endDescendants(pid) {
  for (const child of descendantsOf(pid)) {
    try {
      process.kill(child, 'SIGTERM')
    } catch {
      // It has ended by itself.
    }
  }
}

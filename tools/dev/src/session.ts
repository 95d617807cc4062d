import { join } from 'node:path'
import { createLinter } from './linter.ts'
import { formatProblem } from './problem.ts'
import { watchContracts, type Stop } from './watch.ts'
import { openWorkshop, type Update } from './workshop.ts'

/** Where a session speaks. */
export interface SessionOutput {
  log(text: string): void
  error(text: string): void
}

/**
 * Brings everything up to date, then follows every save until stopped. What is wrong with a contract is told, and changes
 * nothing else: the session begins and goes on, and generated files stay as the last good contract left them.
 *
 * @param onWhole called whenever everything is up to date and no contract is broken
 */
export async function startSession(root: string, output: SessionOutput, onWhole?: () => void): Promise<Stop> {
  const workshop = await openWorkshop(root)
  const broken = new Set<string>()
  const linter = createLinter(join(root, 'specs'), (text) => output.error(text))
  const follow = async (files?: readonly string[]): Promise<void> => {
    linter.stop()
    const updates = await workshop.update(files)
    for (const update of updates) {
      report(root, update, output)
      if (update.ok) broken.delete(update.api)
      else broken.add(update.api)
    }
    if (files) linter.check(updates.filter(({ ok }) => ok).map(({ api }) => api))
    if (broken.size === 0) onWhole?.()
  }
  await follow()
  await workshop.warmUp()
  const stopWatching = watchContracts(join(root, 'specs'), async (files) => {
    try {
      await follow(files)
    } catch (error) {
      output.error(error instanceof Error ? error.message : String(error))
    }
  })
  return () => {
    stopWatching()
    linter.stop()
  }
}

function report(root: string, update: Update, output: SessionOutput): void {
  if (!update.ok) {
    for (const problem of update.problems) output.error(formatProblem(root, problem))
    output.error(`${update.api}: nothing was written; everything is as the last good contract left it.`)
    return
  }
  const { api, written, milliseconds } = update
  const what =
    written.length === 0 ? 'up to date' : `wrote ${written.map((file) => file.split(/[/\\]/).at(-1)).join(', ')}`
  output.log(`${api}: ${what} (${milliseconds.toFixed(0)} ms)`)
}

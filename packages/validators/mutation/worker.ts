// Tries mutants one after the other: tells the switch which one is active, evaluates the sources anew, runs the checks.
import { runInThisContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { check } from './check.ts'
import type * as Subject from './subject.ts'

// Stryker's switch; a mutant that is asked for more often than any honest run asks is in an endless loop.
interface Switch {
  activeMutant: string | undefined
  hitCount: number
  readonly hitLimit: number
}

const { script, ids } = workerData as { readonly script: string; readonly ids: readonly string[] }
const state: Switch = { activeMutant: undefined, hitCount: 0, hitLimit: 20_000_000 }
Object.assign(globalThis, { __stryker__: state })

/** Whether the checks see a mutant. */
function isKilled(id: string | undefined): boolean {
  state.activeMutant = id
  state.hitCount = 0
  try {
    // The bundle of subject.ts.
    check(runInThisContext(script) as typeof Subject)
    return false
  } catch {
    return true
  }
}

if (isKilled(undefined)) throw new Error('the checks fail without any mutant')
// oxlint-disable unicorn/require-post-message-target-origin -- a port between threads has no origin
for (const id of ids) {
  parentPort?.postMessage({ id, started: true })
  parentPort?.postMessage({ id, killed: isKilled(id) })
}

import { globSync, watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'

/** Stops watching. */
export type Stop = () => void

// One save is several events, and an editor may save several files.
const settled = 10

/**
 * Calls back with the contract files under `specs` that were saved, several at once when they are saved together, never
 * while the call before is still running. What `specs/` builds or tests is not a contract and is not reported.
 */
export function watchContracts(specs: string, onSave: (files: readonly string[]) => Promise<void>): Stop {
  let waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running = false
  const flush = async (): Promise<void> => {
    if (running || waiting.size === 0) return
    running = true
    const files = [...waiting]
    waiting = new Set()
    await onSave(files)
    running = false
    await flush()
  }
  const stopWatching = watchFolders(specs, (file) => {
    waiting.add(file)
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), settled)
  })
  return () => {
    clearTimeout(timer)
    stopWatching()
  }
}

/**
 * Watches each folder by itself. Node's own recursive watching follows files on Linux, and loses one that an editor
 * replaces by renaming another over it.
 */
function watchFolders(specs: string, onFile: (file: string) => void): Stop {
  const watchers = new Map<string, FSWatcher>()
  const rescan = (): void => {
    for (const folder of contractFolders(specs)) {
      if (watchers.has(folder)) continue
      const watcher = watch(folder, (event, name) => {
        if (name === null) return
        if (/\.ya?ml$/.test(name)) onFile(join(folder, name))
        // A new folder; what is in it already is found when one of its files is saved, or another refers to it.
        else if (event === 'rename') rescan()
      })
      // A folder that goes away takes its watcher with it.
      watcher.on('error', () => watchers.delete(folder))
      watchers.set(folder, watcher)
    }
  }
  rescan()
  return () => {
    for (const watcher of watchers.values()) watcher.close()
  }
}

const notContracts = new Set(['dist', 'node_modules', 'test', 'lint', 'tools'])

function contractFolders(specs: string): string[] {
  const folders = globSync('**/', { cwd: specs, exclude: (name) => notContracts.has(name) || name.startsWith('.') })
  return [specs, ...folders.map((folder) => join(specs, folder))]
}

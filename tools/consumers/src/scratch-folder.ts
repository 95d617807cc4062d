import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own under the system's temporary one. */
export interface ScratchFolder extends Disposable {
  readonly path: string
}

/** Makes an empty folder that is gone, with all in it, when it is disposed of or the process ends. */
export function createScratchFolder(name: string): ScratchFolder {
  // Some systems reach their temporary folder by a link, which module resolution would follow.
  const path = mkdtempSync(join(realpathSync(tmpdir()), `${name}-`))
  const remove = (): void => rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  process.once('exit', remove)
  return {
    path,
    [Symbol.dispose]: () => {
      process.off('exit', remove)
      remove()
    },
  }
}

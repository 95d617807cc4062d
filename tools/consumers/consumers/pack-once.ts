import type { TestProject } from 'vitest/node'
import { packAll, type Packed } from '../src/pack.ts'
import { createScratchFolder } from '../src/scratch-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly tarballs: readonly Packed[]
  }
}

/** Packs the packages for all consumers; the tarballs are gone when all tests have ended. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = createScratchFolder('tarballs')
  try {
    project.provide('tarballs', await packAll(folder.path))
  } catch (error) {
    folder[Symbol.dispose]()
    throw error
  }
  return () => folder[Symbol.dispose]()
}

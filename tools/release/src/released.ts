import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { findApis, readBundle, releasedFolder } from './repository.ts'

/**
 * Keeps the contracts and formats as they are now, as what was released. Returns the files. They are copies of what is
 * published, so the next comparison is with what users have, not with what a branch happened to look like.
 */
export function recordRelease(root: string): string[] {
  const folder = releasedFolder(root)
  mkdirSync(folder, { recursive: true })
  const bundles = findApis(root).map((api) => {
    readBundle(root, api) // refuses to record what has not been built
    return [join(root, 'specs/dist', `${api}.json`), join(folder, `${api}.json`)] as const
  })
  const files = [...bundles, [join(root, 'specs/formats.yaml'), join(folder, 'formats.yaml')] as const]
  for (const [from, to] of files) cpSync(from, to)
  return files.map(([, to]) => to)
}

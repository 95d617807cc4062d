import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseChangesetFile } from '@changesets/parse'
import { isSmaller, type Bump } from './bump.ts'

/** The bump that the changesets of a repository add up to for each package that they name. */
export function pendingBumps(root: string): Map<string, Bump> {
  const pending = new Map<string, Bump>()
  for (const file of globSync('.changeset/*.md', { cwd: root }).toSorted()) {
    if (file.endsWith('README.md')) continue
    for (const { name, type } of parseChangesetFile(readFileSync(join(root, file), 'utf8')).releases)
      if (isSmaller(pending.get(name) ?? 'none', type)) pending.set(name, type)
  }
  return pending
}

import type { Repository } from './repository.ts'
import { packageOf } from './repository.ts'

/** Whether a file is of a published package's own code, and no test of it. */
export function isPublishedSource(repository: Repository, path: string): boolean {
  const { isPublished, folder } = packageOf(repository, path)
  return isPublished && folder !== '' && path.startsWith(`${folder}/src/`) && !isTest(path)
}

/** Whether a file only serves tests. */
export function isTest(path: string): boolean {
  return /\.test(?:-d)?\.[cm]?ts$/u.test(path) || /\/test\//u.test(path)
}

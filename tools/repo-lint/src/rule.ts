import type { Finding } from './finding.ts'
import type { Repository } from './repository.ts'

/** One rule of this repository: a pure function of what the repository holds. */
export interface Rule {
  readonly name: string
  /** What holds when nothing is found, in one sentence. */
  readonly about: string
  check(repository: Repository): Iterable<Omit<Finding, 'rule'>>
}

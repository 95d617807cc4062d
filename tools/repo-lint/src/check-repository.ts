import type { Finding } from './finding.ts'
import type { Repository } from './repository.ts'
import type { Rule } from './rule.ts'

/** Every finding of every rule, ordered by file and line. */
export function checkRepository(repository: Repository, rules: readonly Rule[]): Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) {
    for (const finding of rule.check(repository)) findings.push({ rule: rule.name, ...finding })
  }
  return findings.toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

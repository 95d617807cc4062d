import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkRepository } from './check-repository.ts'
import { formatFinding } from './finding.ts'
import { readRepository } from './read-repository.ts'
import { rules } from './rules.ts'

const usage = 'Usage: node tools/repo-lint/src/cli.ts [--root <folder>] [--rules]'

try {
  const { values } = parseArgs({ options: { root: { type: 'string' }, rules: { type: 'boolean', default: false } } })
  if (values.rules) {
    for (const { name, about } of rules) console.log(`${name}: ${about}`)
  } else {
    const repository = readRepository(resolve(values.root ?? resolve(import.meta.dirname, '../../..')))
    const findings = checkRepository(repository, rules)
    for (const finding of findings) console.log(formatFinding(finding))
    console.log(`${rules.length} rules, ${repository.files.size} files, ${findings.length} findings`)
    process.exitCode = findings.length === 0 ? 0 : 1
  }
} catch (error) {
  console.error(`repo-lint: ${error instanceof Error ? error.message : String(error)}\n${usage}`)
  process.exitCode = 2
}

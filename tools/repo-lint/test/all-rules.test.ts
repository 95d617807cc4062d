import { expect, test } from 'vitest'
import { checkRepository } from '../src/check-repository.ts'
import { formatFinding } from '../src/finding.ts'
import { rules } from '../src/rules.ts'
import { tinyRepository } from './tiny-repository.ts'

// Each rule's own test shows what it finds; what all of them let pass is said once, here.
test.each(rules)('$name finds nothing in a repository that keeps the rules', (rule) => {
  expect([...rule.check(tinyRepository())]).toEqual([])
})

test('every rule has a name of its own', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
})

test('findings come by file and line, with the name of their rule', () => {
  const repository = tinyRepository({
    'packages/client/src/z.ts': 'export const a = 1\n// TODO later\n// @ts-ignore\n',
    'packages/client/src/Misc.ts': '',
  })
  expect(checkRepository(repository, rules).map(formatFinding)).toEqual([
    'packages/client/src/Misc.ts: write "Misc.ts" in kebab-case. [file-names]',
    'packages/client/src/z.ts:2: do it, or write "TODO(until <condition>): <what>". [to-do-comments]',
    'packages/client/src/z.ts:3: give the reason, in the form `@ts-expect-error <reason>`, which ends with its cause. [suppressions]',
  ])
})

import { isCollection, isMap, isPair, isScalar } from 'yaml'
import { below, GenerationError } from '../generation-error.ts'
import { checkNumberText } from './number-text.ts'
import { lineOf } from './json-text.ts'

/**
 * Fails where a map of composed YAML has a member twice, and where a number loses digits. The composer can look for names
 * itself, but compares every one with every other. `text` is what was composed, for the line; `at` names the place of
 * `node` in messages.
 */
export function checkYamlValues(node: unknown, text: string, at: string): void {
  if (isScalar(node) && typeof node.value === 'number') checkNumberText(node.source ?? '', at)
  if (!isCollection(node)) return
  const names = new Set<string>()
  for (const [index, item] of node.items.entries()) {
    if (!isPair(item)) {
      checkYamlValues(item, text, below(at, index))
      continue
    }
    const name = isScalar(item.key) ? String(item.key.value) : ''
    const memberAt = below(at, name)
    if (isMap(node)) {
      const [start = 0] = isScalar(item.key) ? (item.key.range ?? []) : []
      if (names.has(name))
        throw new GenerationError(memberAt, `is there twice, the second time in line ${lineOf(text, start)}`)
      names.add(name)
    }
    checkYamlValues(item.value, text, memberAt)
  }
}

import { isCollection, isMap, isPair, isScalar } from 'yaml'
import { below, GenerationError } from '../generation-error.ts'
import { lineOf } from './unique-names.ts'

/**
 * Fails where a map of composed YAML has a member twice. The composer can look for that itself, but compares every name
 * with every other one. `text` is what was composed, for the line; `at` names the place of `node` in messages.
 */
export function checkYamlNames(node: unknown, text: string, at: string): void {
  if (!isCollection(node)) return
  const names = new Set<string>()
  for (const [index, item] of node.items.entries()) {
    if (!isPair(item)) {
      checkYamlNames(item, text, below(at, index))
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
    checkYamlNames(item.value, text, memberAt)
  }
}

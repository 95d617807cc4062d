import { CST, Parser } from 'yaml'
import { GenerationError } from '../generation-error.ts'
import { deepest } from './limits.ts'
import { lineOf } from './unique-names.ts'

/**
 * Fails on YAML that is nested so deeply that composing it, which calls itself for every level, would exhaust the stack.
 * The tokens are made and looked at without that. `at` names the text in messages.
 */
export function checkYamlDepth(text: string, at: string): void {
  const open: { token: CST.Token; depth: number }[] = []
  for (const document of new Parser().parse(text))
    if (document.type === 'document' && document.value) open.push({ token: document.value, depth: 0 })
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next
    if (!CST.isCollection(token)) continue
    if (depth > deepest)
      throw new GenerationError(at, `is nested more than ${deepest} levels deep in line ${lineOf(text, token.offset)}`)
    for (const { key, value } of token.items)
      for (const member of [key, value]) if (member) open.push({ token: member, depth: depth + 1 })
  }
}

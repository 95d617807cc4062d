import { isObject } from './json.ts'
import type { Location, RuleContext } from './redocly.ts'

/** A copy of what stands at a place, with what each `$ref` refers to in its place. */
export function inlineReferences(value: unknown, { source }: Location, context: RuleContext): unknown {
  function inline(node: unknown, from: string, above: readonly unknown[]): unknown {
    if (Array.isArray(node)) return node.map((item: unknown) => inline(item, from, above))
    if (!isObject(node)) return node
    // A schema inside itself: the inner one allows everything.
    if (above.includes(node)) return {}
    const path = [...above, node]
    if (typeof node['$ref'] === 'string') {
      const target = context.resolve({ $ref: node['$ref'] }, from)
      return target.location === undefined ? {} : inline(target.node, target.location.source.absoluteRef, path)
    }
    return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, inline(member, from, path)]))
  }
  return inline(value, source.absoluteRef, [])
}

import { isObject, resolveReference, type JsonObject } from './json.ts'

/**
 * The contract with every reference replaced by what it leads to, so that each use stands for itself. `redocly diff` visits
 * a shared component only where it is first reached, and judges it by that side alone: an enum value that a shared schema
 * loses would be harmless in an answer and never be looked at in a request. A schema inside itself keeps its reference.
 */
export function inlineReferences(contract: unknown): unknown {
  function inline(node: unknown, above: readonly unknown[]): unknown {
    if (Array.isArray(node)) return node.map((item) => inline(item, above))
    if (!isObject(node)) return node
    const target = resolveReference(contract, node)
    if (target !== node) {
      if (!isObject(target) || above.includes(target)) return node
      const { $ref: _, ...beside } = node
      // What stands beside a reference, a description for instance, counts before what it leads to.
      return { ...inlineMembers(target, [...above, target]), ...inlineMembers(beside, above) }
    }
    return inlineMembers(node, above)
  }
  function inlineMembers(node: JsonObject, above: readonly unknown[]): Record<string, unknown> {
    return Object.fromEntries(
      // Examples are data, whatever their keys are called.
      Object.entries(node).map(([key, value]) => [
        key,
        key === 'example' || key === 'examples' ? value : inline(value, above),
      ]),
    )
  }
  return inline(contract, [])
}

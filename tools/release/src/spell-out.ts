import { inlineReferences } from './inline.ts'
import { isObject, member, type JsonObject } from './json.ts'
import { listOperations } from './operations.ts'

/**
 * The contract with its references followed and with what it says by silence written out, for `redocly diff`: the
 * credentials that an operation takes from the contract as a whole, of which Redocly knows nothing when the operation gets
 * some of its own; empty lists where there is nothing, so that a first parameter or header is reported by itself.
 */
export function spellOut(contract: unknown): unknown {
  const inlined = inlineReferences(contract)
  if (!isObject(inlined)) return inlined
  const { security = [], ...rest } = inlined
  for (const { kind, path, method, node } of listOperations(inlined)) {
    // Inlining has made an object of its own of each.
    const item = member(rest, kind, path) as Record<string, unknown>
    item[method] = { security, parameters: [], ...node, ...responsesOf(node) }
  }
  return rest
}

function responsesOf({ responses }: JsonObject): JsonObject {
  if (!isObject(responses)) return {}
  const entries = Object.entries(responses).map(([status, response]): [string, unknown] => [
    status,
    isObject(response) ? { headers: {}, ...response } : response,
  ])
  return { responses: Object.fromEntries(entries) }
}

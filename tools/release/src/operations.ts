import { isObject, member, resolveReference, type JsonObject } from './json.ts'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** An operation or event of a contract. */
export interface Operation {
  /** Its `operationId`, else its method and path. */
  readonly name: string
  readonly kind: 'paths' | 'webhooks'
  readonly path: string
  readonly method: string
  readonly node: JsonObject
  /** The parameters of its path and its own, references followed. */
  readonly parameters: readonly JsonObject[]
}

/** Every operation and event of a bundled contract. */
export function listOperations(contract: unknown): Operation[] {
  return (['paths', 'webhooks'] as const).flatMap((kind) => {
    const items = member(contract, kind)
    return Object.entries(isObject(items) ? items : {}).flatMap(([path, entry]) => {
      const item = resolveReference(contract, entry)
      return methods.flatMap((method): Operation[] => {
        const node = member(item, method)
        if (!isObject(node)) return []
        const parameters = [member(item, 'parameters'), node['parameters']]
          .flatMap((list: unknown): unknown[] => (Array.isArray(list) ? list : []))
          .map((parameter) => resolveReference(contract, parameter))
          .filter(isObject)
        return [{ name: operationName(kind, path, method, node), kind, path, method, node, parameters }]
      })
    })
  })
}

function operationName(kind: Operation['kind'], path: string, method: string, node: JsonObject): string {
  // An event is known to its receivers by its own name.
  if (kind === 'webhooks') return path
  return typeof node['operationId'] === 'string' ? node['operationId'] : `${method.toUpperCase()} ${path}`
}

/** The operations that both contracts have, by method and path, each with its state before and after. */
export function pairOperations(base: unknown, revision: unknown): (readonly [Operation, Operation])[] {
  const after = new Map(listOperations(revision).map((operation) => [keyOf(operation), operation]))
  return listOperations(base).flatMap((before): (readonly [Operation, Operation])[] => {
    const match = after.get(keyOf(before))
    return match ? [[before, match]] : []
  })
}

function keyOf({ kind, path, method }: Operation): string {
  return `${kind} ${method} ${path}`
}

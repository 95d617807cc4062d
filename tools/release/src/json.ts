/** An object of a parsed contract. */
export type JsonObject = { readonly [key: string]: unknown }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member of an object that may not be one; undefined where there is none. */
export function member(value: unknown, ...keys: readonly string[]): unknown {
  let node = value
  for (const key of keys) {
    if (Array.isArray(node)) node = node[Number(key)]
    else if (isObject(node) && Object.hasOwn(node, key)) node = node[key]
    else return undefined
  }
  return node
}

/** The keys of a JSON pointer (RFC 6901), with or without the `#` of a fragment. */
export function pointerKeys(pointer: string): string[] {
  return pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')) // prettier-ignore
}

export function toPointer(keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Follows a local `$ref`, and what it leads to if that is one again. */
export function resolveReference(document: unknown, node: unknown): unknown {
  let found = node
  for (let hops = 0; hops < 20 && isObject(found) && typeof found['$ref'] === 'string'; hops += 1)
    found = member(document, ...pointerKeys(found['$ref']))
  return found
}

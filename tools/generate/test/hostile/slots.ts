/** A place in a contract where a text stands: a value, or the name of a member. */
export interface Slot {
  readonly kind: 'value' | 'name'
  readonly path: readonly string[]
}

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null

/**
 * Every place of a contract where a text stands. Places that differ only in the names around them or their position in a
 * list are one: the second property of an object is nothing else than the first.
 */
export function slotsOf(contract: unknown): Slot[] {
  const slots = new Map<string, Slot>()
  const add = (kind: Slot['kind'], path: readonly string[]): void => {
    const shape = `${kind} ${shapeOf(path)}`
    if (!slots.has(shape)) slots.set(shape, { kind, path })
  }
  const walk = (value: Json, path: readonly string[]): void => {
    if (typeof value === 'string') add('value', path)
    if (typeof value !== 'object' || value === null) return
    for (const [name, member] of Object.entries(value)) {
      if (!Array.isArray(value)) add('name', [...path, name])
      walk(member, [...path, name])
    }
  }
  // Made by JSON.stringify, so it is JSON.
  walk(contract as Json, [])
  return [...slots.values()]
}

// Maps whose members are named by the author of the contract; what follows a name in them is one thing.
const maps = new Set([
  'paths',
  'webhooks',
  'properties',
  'schemas',
  'parameters',
  'responses',
  'requestBodies',
  'headers',
])

function shapeOf(path: readonly string[]): string {
  return path
    .map((name, index) => (maps.has(path[index - 1] ?? '') || /^(\d+|get|post|put|delete)$/.test(name) ? '*' : name))
    .join('/')
    .replaceAll(/(\/(properties|items|allOf|oneOf|anyOf|additionalProperties)(\/\*)?)+(?=\/)/g, '/nested')
}

/** A copy of a contract with one text replaced. Other members keep their order. */
export function fill(contract: unknown, slot: Slot, text: string): string {
  const replace = (value: Json, path: readonly string[]): Json => {
    const [name, ...rest] = path
    if (name === undefined) return text
    if (Array.isArray(value))
      return value.map((member, index) => (String(index) === name ? replace(member, rest) : member))
    if (typeof value !== 'object' || value === null) return value
    const isTarget = slot.kind === 'name' && rest.length === 0
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => {
        if (key !== name) return [key, member]
        return isTarget ? [text, member] : [key, replace(member, rest)]
      }),
    )
  }
  // Made by JSON.stringify, so it is JSON.
  return JSON.stringify(replace(contract as Json, slot.path))
}

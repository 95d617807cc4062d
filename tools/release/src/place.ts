import type { Side } from './finding.ts'
import { member, pointerKeys, resolveReference } from './json.ts'
import { listOperations } from './operations.ts'

/** Where a change stands, in the words of someone who calls the service. */
export interface Place {
  readonly side: Side
  readonly operations: readonly string[]
  readonly place: string
}

/** Reads a place out of a pointer in which references are followed; `gone` if it points into the older contract. */
export type PlaceReader = (pointer: string, gone?: boolean) => Place

export function createPlaceReader(base: unknown, revision: unknown): PlaceReader {
  // A removed operation is known only to the base; a renamed one goes by its new name.
  const operations = [...listOperations(base), ...listOperations(revision)]
  const names = new Map(operations.map(({ kind, path, method, name }) => [`${kind} ${path} ${method}`, name]))
  return (pointer, gone = false) => {
    const [kind = '', path = '', method = '', ...inside] = pointerKeys(pointer)
    if (kind !== 'paths' && kind !== 'webhooks') return { side: 'neither', operations: [], place: '' }
    const known = names.get(`${kind} ${path} ${method}`)
    const source = gone ? base : revision
    const all = operations.filter((operation) => operation.kind === kind && operation.path === path)
    // Something that all operations of a path share: the path itself, or its parameters.
    if (known === undefined)
      return {
        side: method === 'parameters' ? 'request' : 'neither',
        operations: [...new Set(all.map(({ name }) => name))],
        place: placeOf(
          [method, ...inside].filter((key) => key !== ''),
          [kind, path],
          source,
        ),
      }
    return { side: sideOf(kind, inside[0]), operations: [known], place: placeOf(inside, [kind, path, method], source) }
  }
}

function sideOf(kind: 'paths' | 'webhooks', part: string | undefined): Side {
  const sent = part === 'requestBody' || part === 'parameters'
  if (kind === 'paths') return sent ? 'request' : part === 'responses' ? 'response' : 'neither'
  // The service sends an event, so what comes in is the request's body; the receiver's answer is what goes out.
  return sent ? 'event' : part === 'responses' ? 'request' : 'neither'
}

function placeOf(keys: readonly string[], above: readonly string[], contract: unknown): string {
  const [part, ...rest] = keys
  if (part === 'requestBody') return schemaPath(rest)
  if (part === 'responses') return [rest[0] ?? '', schemaPath(rest.slice(1))].filter((text) => text !== '').join(': ')
  if (part === 'parameters') {
    const [index, ...inside] = rest
    if (index === undefined) return ''
    const name = member(resolveReference(contract, member(contract, ...above, part, index)), 'name')
    return [typeof name === 'string' ? name : index, schemaPath(inside)].filter((text) => text !== '').join(': ')
  }
  return ''
}

// `content/application~1json/schema/properties/purchase/properties/status` is `purchase.status` to a reader.
function schemaPath(keys: readonly string[]): string {
  let text = ''
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? ''
    if (key === 'content') index += 1
    else if (key === 'properties' || key === 'headers') {
      index += 1
      const name = keys[index]
      if (name !== undefined) text += text === '' ? name : `.${name}`
    } else if (key === 'items') text += '[]'
    else if (key === 'oneOf' || key === 'anyOf' || key === 'allOf') index += 1
    else if (key !== 'schema') text += text === '' ? key : `.${key}`
  }
  return text
}

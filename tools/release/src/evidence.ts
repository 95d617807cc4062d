import type { Finding } from './finding.ts'
import { isObject, member, pointerKeys, toPointer } from './json.ts'
import type { PlaceReader } from './place.ts'

/**
 * Elements whose mark changed: a documented one that is now only inferred takes a guarantee away and is worth a minor
 * release of the contract; the other way round, and new words for a reason, a patch. The client does not carry marks.
 */
export function findEvidenceChanges(base: unknown, revision: unknown, placeOf: PlaceReader): Finding[] {
  const pointers = new Set([...markedPointers(base), ...markedPointers(revision)])
  return [...pointers].flatMap((pointer): Finding[] => {
    const keys = pointerKeys(pointer)
    // What is new or gone says so itself.
    if (member(base, ...keys) === undefined || member(revision, ...keys) === undefined) return []
    const [was, is] = [markAt(base, keys), markAt(revision, keys)]
    if (was === is) return []
    const { side, operations, place } = placeOf(pointer)
    return [
      {
        contract: isStated(was) && !isStated(is) ? 'minor' : 'patch',
        client: 'none',
        side,
        operations,
        place: operations.length === 0 ? pointer.slice(1) : place,
        says: sentence(was, is),
      },
    ]
  })
}

function sentence(was: string, is: string): string {
  if (isStated(was) && !isStated(is)) return 'It was documented and is now only inferred.'
  if (!isStated(was) && isStated(is)) return 'It was inferred and is now documented.'
  if (!isStated(is)) return 'It is inferred for another reason.'
  return documentOf(was) === documentOf(is) ? 'What of it is only inferred changed.' : 'Another document states it.'
}

const documentOf = (mark: string): unknown => member(JSON.parse(mark), 'stated')

function isStated(mark: string): boolean {
  return mark.startsWith('{"stated"')
}

function markedPointers(document: unknown): string[] {
  const found: string[] = []
  function visit(node: unknown, keys: readonly string[]): void {
    if (Array.isArray(node)) for (const [index, item] of node.entries()) visit(item, [...keys, String(index)])
    if (!isObject(node)) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'x-evidence') found.push(toPointer(keys))
      // Examples are data, whatever their keys are called.
      else if (key !== 'example' && key !== 'examples') visit(value, [...keys, key])
    }
  }
  visit(document, [])
  return found
}

/** The mark of an element, or of the nearest one that it stands in. */
function markAt(document: unknown, keys: readonly string[]): string {
  for (let length = keys.length; length >= 0; length -= 1) {
    const mark = member(document, ...keys.slice(0, length), 'x-evidence')
    if (mark !== undefined) return JSON.stringify(mark)
  }
  return ''
}

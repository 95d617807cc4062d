import { GenerationError, pointer } from '../generation-error.ts'

// GitHub's contract, one of the largest there are, has 13 million characters, 258,000 values, 21 levels and 969 schemas.
const longestText = 32_000_000
const mostValues = 1_000_000
/** How many levels a document may have. */
export const deepest = 64
/** How many members an object or a list may have. */
export const mostMembers = 10_000

interface Place {
  readonly value: object
  readonly key: string
  readonly parent: Place | undefined
  readonly depth: number
}

export function checkLength(text: string): void {
  if (text.length > longestText) throw new GenerationError('#', `is longer than ${longestText} characters`)
}

/** Fails on what would exhaust the stack, the memory or the compiler. Calls itself never: a deep value must not either. */
export function checkLimits(document: unknown): void {
  let values = 0
  const open: Place[] = []
  const add = (value: unknown, key: string, parent: Place | undefined): void => {
    values += 1
    if (typeof value === 'object' && value !== null)
      open.push({ value, key, parent, depth: parent ? parent.depth + 1 : 0 })
  }
  add(document, '', undefined)
  for (let place = open.pop(); place; place = open.pop()) {
    if (place.depth > deepest) throw new GenerationError(pointerTo(place), `is nested more than ${deepest} levels deep`)
    const members = Object.entries(place.value)
    if (members.length > mostMembers)
      throw new GenerationError(pointerTo(place), `has more than ${mostMembers} members`)
    for (const [key, member] of members) add(member, key, place)
    if (values > mostValues)
      throw new GenerationError(pointerTo(place), `is beyond the first ${mostValues} values of the document`)
  }
}

// Built only where something is wrong: nearly every place is in order.
function pointerTo(place: Place): string {
  const keys: string[] = []
  for (let at: Place | undefined = place; at?.parent; at = at.parent) keys.unshift(at.key)
  return pointer(...keys)
}

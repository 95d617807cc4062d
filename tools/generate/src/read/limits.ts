import { below, GenerationError } from '../generation-error.ts'

// GitHub's contract, one of the largest there are, has 13 million characters, 258,000 values, 21 levels and 969 schemas.
const longestText = 32_000_000
const mostValues = 1_000_000
const deepest = 64
const mostMembers = 10_000

export function checkLength(text: string): void {
  if (text.length > longestText) throw new GenerationError('#', `is longer than ${longestText} characters`)
}

/** Fails on what would exhaust the stack, the memory or the compiler. Calls itself never: a deep value must not either. */
export function checkLimits(document: unknown): void {
  const open: { readonly value: unknown; readonly at: string; readonly depth: number }[] = [
    { value: document, at: '#', depth: 0 },
  ]
  let values = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, at, depth } = next
    values += 1
    if (values > mostValues) throw new GenerationError(at, `is beyond the first ${mostValues} values of the document`)
    if (typeof value !== 'object' || value === null) continue
    if (depth >= deepest) throw new GenerationError(at, `is nested more than ${deepest} levels deep`)
    const members = Object.entries(value)
    if (members.length > mostMembers) throw new GenerationError(at, `has more than ${mostMembers} members`)
    for (const [key, member] of members) {
      if (typeof member === 'object') open.push({ value: member, at: below(at, key), depth: depth + 1 })
      else values += 1
    }
  }
}

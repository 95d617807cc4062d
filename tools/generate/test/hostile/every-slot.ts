import { expect, test } from 'vitest'
import { contract } from './contract.ts'
import { expectHarmless, type Outcome } from './expect-harmless.ts'
import { payloads } from './payloads.ts'
import { fill, slotsOf, type Slot } from './slots.ts'

/** The places of the contract where a text stands, as values or as names. */
export function slotsOfKind(kind: Slot['kind']): Slot[] {
  return slotsOf(contract).filter((slot) => slot.kind === kind)
}

const proseKeywords = new Set(['summary', 'description', 'title', 'example', 'examples', 'default'])

/**
 * One test for each place: every payload there is refused with a pointer, or comes to nothing. Two files do half of the
 * places each, so that they run side by side.
 */
export function testEverySlot(kind: Slot['kind']): void {
  const rows = slotsOfKind(kind).map((slot) => [slot.path.join(' > '), slot] as const)
  test.each(rows)('%s', async (_, slot) => {
    const outcomes: Outcome[] = []
    for (const [, text] of payloads) outcomes.push(await expectHarmless(fill(contract, slot, text)))
    const refused = outcomes.filter((outcome) => 'refused' in outcome)
    expect(isProse(slot) ? refused : []).toStrictEqual([])
  })
}

// What is written for people may hold anything.
function isProse({ kind, path }: Slot): boolean {
  const keyword = path.findLast((name) => !/^\d+$/.test(name)) ?? ''
  return kind === 'value' && proseKeywords.has(keyword)
}

import { describe, expect, test } from 'vitest'
import { slotsOfKind, testEverySlot } from './every-slot.ts'
import { payloads } from './payloads.ts'

test('the corpus is as large as it claims', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(40)
  expect(new Set(payloads.map(([, text]) => text)).size).toBe(payloads.length)
  expect(slotsOfKind('value').length).toBeGreaterThanOrEqual(50)
  expect(slotsOfKind('name').length).toBeGreaterThanOrEqual(50)
})

describe('every payload as every value is refused with a pointer or comes to nothing', () => {
  testEverySlot('value')
})

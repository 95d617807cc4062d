import { describe } from 'vitest'
import { testEverySlot } from './every-slot.ts'

describe('every payload as the name of every member is refused with a pointer or comes to nothing', () => {
  testEverySlot('name')
})

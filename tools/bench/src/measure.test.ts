import { expect, test } from 'vitest'
import { measure } from './measure.ts'

// A clock that a subject moves: a call of "slow" costs three times as much as one of "quick".
function clocked(): { readonly now: () => bigint; readonly spend: (nanoseconds: bigint) => true } {
  let time = 0n
  return {
    now: () => time,
    spend: (nanoseconds) => {
      time += nanoseconds
      return true
    },
  }
}

test('figures are medians per input, and ratios to the first subject', () => {
  const { now, spend } = clocked()
  const subjects = [
    { name: 'quick', accepts: () => spend(100n) },
    { name: 'slow', accepts: () => spend(300n) },
  ]
  expect(measure(subjects, ['a', 'b'], { rounds: 3, milliseconds: 1, now, random: () => 0.5 })).toEqual([
    { name: 'quick', nanoseconds: 100, ratio: 1 },
    { name: 'slow', nanoseconds: 300, ratio: 3 },
  ])
})

test('one slow round does not move a median', () => {
  const { now, spend } = clocked()
  let calls = 0
  const subjects = [
    { name: 'steady', accepts: () => spend(100n) },
    { name: 'disturbed', accepts: () => spend(++calls === 60 ? 1_000_000n : 200n) },
  ]
  const [, disturbed] = measure(subjects, ['a'], { rounds: 5, milliseconds: 0.001, now, random: () => 0.5 })
  expect(disturbed?.ratio).toBe(2)
})

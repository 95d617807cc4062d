import { expect, test } from 'vitest'
import { comparisons } from './comparisons.ts'
import { inputsOf } from './corpus.ts'

test.each(comparisons)(
  '$name: ours is first, peers answer, the bar names peers, inputs exist',
  ({ corpus, subjects, atLeast }) => {
    const names = subjects.map(({ name }) => name)
    expect(names[0]).toBe('ours')
    expect(names).toEqual(expect.arrayContaining(Object.keys(atLeast)))
    const everyday = inputsOf(corpus, 'everyday')
    expect(everyday.length).toBeGreaterThan(50)
    // A peer that accepts nothing of what is right is not doing the same work.
    for (const { accepts } of subjects) expect(everyday.filter(accepts).length).toBeGreaterThan(everyday.length / 2)
    expect(everyday.every((input) => subjects[0]?.accepts(input))).toBe(true)
  },
)

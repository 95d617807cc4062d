import { expect, test } from 'vitest'
import { propertyEdges } from '../../src/pattern/property-edges.ts'

test.each(['\\p{L}', '\\p{Lu}', '\\p{Cs}', '\\p{Cn}', '\\p{Any}', '\\p{ASCII}', '\\p{Script=Han}', '\\p{Emoji}'])(
  'between two edges %s holds for all characters or for none',
  (property) => {
    const edges = new Set(propertyEdges(property))
    const set = new RegExp(`^${property}$`, 'u')
    const changes: number[] = []
    for (let codePoint = 1; codePoint <= 0x10_ff_ff; codePoint += 1) {
      const [before, here] = [codePoint - 1, codePoint].map((one) => set.test(String.fromCodePoint(one)))
      if (before !== here && !edges.has(codePoint)) changes.push(codePoint)
    }
    expect(changes).toEqual([])
  },
)

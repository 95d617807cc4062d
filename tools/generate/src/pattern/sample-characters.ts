import { visitRegExpAST, type AST } from '@eslint-community/regexpp'
import { propertyEdges } from './property-edges.ts'
import type { Steps } from './steps.ts'

const lastCodePoint = 0x10_ff_ff
const ascii = Array.from({ length: 0x81 }, (_, codePoint) => codePoint)

// What takes as long as so many steps: going through all characters for a property, and making a set's matcher.
const searching = 200_000
const compiling = 1_000

/**
 * One character of each kind that a pattern's sets tell apart: two characters that are in the same sets make no
 * difference. Asks the engine, so that `\w`, `\p{L}` and ranges mean here what they mean when the pattern is used.
 */
export function sampleCharacters(pattern: AST.Pattern, sets: readonly RegExp[], steps: Steps): string[] {
  const distinct = [...new Map(sets.map((set) => [set.source + set.flags, set])).values()]
  const samples = new Map<string, string>()
  const codePoints = codePointsToTry(pattern, steps)
  steps.take(codePoints.size * distinct.length + compiling * distinct.length)
  for (const codePoint of codePoints) {
    const character = String.fromCodePoint(codePoint)
    const kind = distinct.map((set) => (set.test(character) ? '1' : '0')).join('')
    if (!samples.has(kind)) samples.set(kind, character)
  }
  return [...samples.values()]
}

// Apart from properties, a set changes only at the characters that it names, within ASCII, and at those of `\s` and `.`.
const blanks = [0xa0, 0x16_80, 0x20_00, 0x20_0a, 0x20_28, 0x20_29, 0x20_2f, 0x20_5f, 0x30_00, 0xfe_ff]

function codePointsToTry(pattern: AST.Pattern, steps: Steps): ReadonlySet<number> {
  const named: number[] = []
  const properties = new Set<string>()
  visitRegExpAST(pattern, {
    onCharacterEnter: ({ value }) => void named.push(value),
    onCharacterSetEnter: (set) => {
      // Where it ceases to hold, its opposite begins.
      if (set.kind === 'property') properties.add(set.raw.replace('\\P', '\\p'))
    },
  })
  const around = [...named, ...blanks].flatMap((codePoint) => [codePoint - 1, codePoint, codePoint + 1])
  const tried = new Set([...ascii, ...around, lastCodePoint].filter((one) => one >= 0 && one <= lastCodePoint))
  for (const property of properties) {
    steps.take(searching)
    for (const edge of propertyEdges(property)) tried.add(edge)
  }
  return tried
}

import { visitRegExpAST, type AST } from '@eslint-community/regexpp'

const lastCodePoint = 0x10_ff_ff

/**
 * One character of each kind that a pattern's sets tell apart: two characters that are in the same sets make no
 * difference. Asks the engine, so that `\w`, `\p{L}` and ranges mean here what they mean when the pattern is used.
 */
export function sampleCharacters(pattern: AST.Pattern, sets: readonly RegExp[]): string[] {
  const distinct = [...new Map(sets.map((set) => [set.source + set.flags, set])).values()]
  const samples = new Map<string, string>()
  for (const codePoint of codePointsToTry(pattern)) {
    const character = String.fromCodePoint(codePoint)
    const kind = distinct.map((set) => (set.test(character) ? '1' : '0')).join('')
    if (!samples.has(kind)) samples.set(kind, character)
  }
  return [...samples.values()]
}

// Without a property, a set changes only at the characters that it names, within ASCII, and at those of `\s` and `.`.
const blanks = [0xa0, 0x16_80, 0x20_00, 0x20_0a, 0x20_28, 0x20_29, 0x20_2f, 0x20_5f, 0x30_00, 0xfe_ff]

function codePointsToTry(pattern: AST.Pattern): Iterable<number> {
  const named: number[] = []
  let hasProperty = false
  visitRegExpAST(pattern, {
    onCharacterEnter: ({ value }) => void named.push(value),
    onCharacterSetEnter: ({ kind }) => {
      hasProperty ||= kind === 'property'
    },
  })
  if (hasProperty) return numbers(lastCodePoint)
  const around = [...named, ...blanks].flatMap((codePoint) => [codePoint - 1, codePoint, codePoint + 1])
  return [...numbers(0x80), ...around, lastCodePoint].filter((one) => one >= 0 && one <= lastCodePoint)
}

function* numbers(last: number): Generator<number> {
  for (let number = 0; number <= last; number += 1) yield number
}

import { describe, expect, test } from 'vitest'
import { checkPattern } from '../../src/pattern/check-pattern.ts'
import { countPaths } from '../../src/pattern/count-paths.ts'
import { patternGraph } from '../../src/pattern/pattern-graph.ts'
import { mostSteps, mostStepsOfAll, PatternBudget, Steps } from '../../src/pattern/steps.ts'
import { workspaceFormats } from '../formats.ts'

const check = (pattern: string, patterns = new PatternBudget()): string => checkPattern(pattern, '#/a', { patterns })

describe('accepts a pattern that reads a text in few ways', () => {
  test.each([
    ['^[a-z]+$', 2],
    ['', 1],
    ['^', 1],
    ['^(a|b)*c$', 2],
    ['^[a-z]+(?:-[a-z]+)*$', 2],
    ['^\\s*a\\s*$', 2],
    ['^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}$', 2],
    ['^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$', 4],
    ['^\\p{Lu}\\p{Ll}*$', 2],
    ['^[\\u{1F600}-\\u{1F64F}]+\\u{1F469}?$', 2],
    // A search for 40 digits has 40 beginnings open, and the next one.
    ['[0-9a-f]{40}', 41],
    ['^.*$', 2],
    ['\\bcat\\b', 2],
  ])('%s: %i', (pattern, paths) => {
    expect(check(pattern)).toBe(pattern)
    expect(countPaths(patternGraph(pattern), new Steps())).toBe(paths)
  })

  test.each(
    [...workspaceFormats].flatMap(([name, { pattern }]) => (pattern === undefined ? [] : [[name, pattern] as const])),
  )('the format %s', (_, pattern) => {
    expect(check(pattern)).toBe(pattern)
  })
})

describe('refuses what is not proven linear', () => {
  test.each([
    // Exponential.
    ['^(a+)+$', 'too many ways'],
    ['^(a|a)*$', 'too many ways'],
    ['^(a|ab|b)*$', 'too many ways'],
    ['^(\\w|\\d)+$', 'too many ways'],
    ['^([a-z]|[^0-9])+$', 'too many ways'],
    ['^(\\p{L}|\u00e9)+$', 'too many ways'],
    ['^(\\p{Script=Greek}|\\p{L})+$', 'too many ways'],
    ['^(.|\\s)*$', 'too many ways'],
    // Exponential up to a bound, which analyses of growth call harmless.
    ['^(a|a){30}$', 'too many ways'],
    [`^${'a?'.repeat(30)}a{30}$`, 'too many ways'],
    ['^(a?){30}a{30}$', 'repeats what may be empty'],
    ['^(a{1,30}){1,30}$', 'too many ways'],
    [`^${'(x?|y?)'.repeat(20)}$`, 'too'],
    // Polynomial.
    ['^a*a*b$', 'too many ways'],
    ['^(.*?,){11}P$', 'too many ways'],
    ['^.{0,50}=.{0,50}=.{0,50}$', 'too many ways'],
    // Linear for each beginning, and a search has as many as there are characters.
    ['\\s+$', 'too many ways'],
    ['a+b', 'too many ways'],
    ['a{1,1000}b', 'too many ways'],
    ['.*a', 'too many ways'],
    // Of which nothing is said.
    ['^(?=a)b', 'lookahead'],
    ['(?<!a)b', 'lookbehind'],
    ['^(a)\\1$', 'refers back'],
    ['^(a*)*$', 'repeats what may be empty'],
    ['^((a{100}){20}){20}$', 'too large'],
    ['[ab]b.{40}c', 'too'],
  ])('%s: %s', (pattern, reason) => {
    expect(() => check(pattern)).toThrow(/^#\/a: is not proven linear: /)
    expect(() => check(pattern)).toThrow(reason)
  })
})

const letterOr = (index: number): string => `[\\p{L}${String.fromCodePoint(0x4_00 + index)}]`
const range = (length: number): number[] => Array.from({ length }, (_, index) => index)
const stepsOf = (pattern: string): number => {
  const steps = new Steps()
  countPaths(patternGraph(pattern), steps)
  return steps.taken
}

describe('the proof itself is bounded', () => {
  // Of a property's sets a proof asks where the property begins and ends to hold, and not at all 1,114,112 characters.
  test.each([
    ['a property', '^\\p{L}$', 210_000],
    ['its opposite beside it', '^\\p{L}\\P{L}$', 210_000],
    ['110 sets with a property', `^${range(110).map(letterOr).join('')}$`, 600_000],
  ])('%s', (_, pattern, most) => {
    expect(stepsOf(pattern)).toBeLessThan(most)
  })

  test.each([
    ['many properties', `^${['L', 'Lu', 'Ll', 'M', 'Mn', 'N', 'Nd', 'P', 'Pd', 'S', 'Sm', 'Z', 'C'].map((name) => `\\p{${name}}`).join('')}$`], // prettier-ignore
    ['many sets', `^(?:${range(330).map((index) => String.fromCodePoint(0x4e_00 + 3 * index)).join('|')})*$`], // prettier-ignore
  ])('%s: it ends', (_, pattern) => {
    const steps = new Steps()
    expect(() => countPaths(patternGraph(pattern), steps)).toThrow('it is too intricate')
    // What was about to be done when it ended is never long.
    expect(steps.taken).toBeLessThan(mostSteps + 500_000)
    expect(() => check(pattern)).toThrow('#/a: is not proven linear: it is too intricate')
  })

  test('the patterns of a contract together are, each counted once and known ones too', () => {
    const hard = range(60).map((index) => `^${letterOr(index)}${letterOr(index + 1)}{2}$`)
    const most = Math.floor(mostStepsOfAll / stepsOf(hard[0] ?? ''))
    expect(most).toBeGreaterThan(20)
    for (const _ of range(2)) {
      const patterns = new PatternBudget()
      for (const pattern of [...hard.slice(0, most - 2), ...hard.slice(0, most - 2)]) check(pattern, patterns)
      expect(() => hard.map((pattern) => check(pattern, patterns))).toThrow('#/a: is one pattern too many')
    }
  })
})

import { describe, expect, it } from 'vitest'
import { isObject, stringsOf } from '../lint/json.ts'
import { apis } from '../tools/contracts.ts'
import { readBundle, readYaml } from './contract-files.ts'

const vocabulary = Object.entries(readYaml('formats.yaml') as Record<string, Record<string, unknown>>) // a map of maps
const patterned = vocabulary.flatMap(([name, { pattern, ...format }]) =>
  typeof pattern === 'string' ? [{ name, pattern, ...format }] : [],
)

describe.each(vocabulary)('the format %s', (name, format) => {
  it('has a meaning, a pattern, examples and counter-examples', () => {
    expect(format['description']).toEqual(expect.any(String))
    expect(format['pattern']).toEqual(expect.any(String))
    expect(['undefined', 'string']).toContain(typeof format['validator'])
    expect(stringsOf(format['examples'])).not.toEqual([])
    expect(stringsOf(format['counterExamples'])).not.toEqual([])
  })
  it('is used by a contract', () => {
    expect(apis.some((api) => formatsIn(readBundle(api)).has(name))).toBe(true)
  })
})

describe.each(patterned)('the pattern of $name', (format) => {
  const pattern = new RegExp(format.pattern, 'u')
  const examples = 'examples' in format ? stringsOf(format.examples) : []
  const counterExamples = 'counterExamples' in format ? stringsOf(format.counterExamples) : []

  it.each(examples)('accepts %j', (text) => {
    expect(text).toMatch(pattern)
  })
  // Beside a validator the pattern lets pass what only the validator refuses; the sandbox's tests ask that one.
  it.each('validator' in format ? [] : counterExamples)('refuses %j', (text) => {
    expect(text).not.toMatch(pattern)
  })
  it('refuses some of the counter-examples', () => {
    expect(counterExamples.filter((text) => !pattern.test(text))).not.toEqual([])
  })
  it('spans the whole text', () => {
    expect(format.pattern).toMatch(/^\^.*\$$/)
  })
  it('decides hostile texts of 20,000 characters at once', () => {
    expect(slowest(pattern, hostile(examples))).toBeLessThan(20)
  })
})

it('would be seen if a pattern took time in proportion to the square of the length', () => {
  expect(slowest(/^\d*\d*x$/u, ['1'.repeat(20_000)])).toBeGreaterThan(20)
})

/** Long texts that begin like an example and end so that they cannot match. */
function hostile(examples: string[]): string[] {
  const pieces = new Set(
    examples.flatMap((example) => [example, ...Array.from(example), example.slice(0, 2), example.slice(-3)]),
  )
  return examples.flatMap((example) => [...pieces].map((piece) => `${example}${piece.repeat(20_000 / piece.length)}\n`))
}

/** Milliseconds for the text that takes longest, each tried three times since other work disturbs. */
function slowest(pattern: RegExp, texts: string[]): number {
  return Math.max(...texts.map((text) => Math.min(...[1, 2, 3].map(() => timeOf(() => pattern.test(text))))))
}

function timeOf(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function formatsIn(node: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(node)) for (const item of node) formatsIn(item, found)
  if (!isObject(node)) return found
  if (typeof node['format'] === 'string') found.add(node['format'])
  for (const value of Object.values(node)) formatsIn(value, found)
  return found
}

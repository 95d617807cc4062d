import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import * as api from '../src/index.ts'

const files = [
  '../README.md',
  ...['hostname', 'origin-url', 'project-domain', 'ipv4', 'ipv6', 'classify-address'].map(
    (name) => `../src/${name}.ts`,
  ),
]

// "expression // result": the result is a literal, "..." in it stands for whatever else there is, and words may follow.
const examples = files.flatMap((file) =>
  [
    ...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/^(?: \* )?((?:\w+\.)?\w+\(.*\)) \/\/ (.+)$/gm),
  ].map(
    ([, expression = '', result = '']) =>
      [file, expression, result.replace(/;.*$/, '').replaceAll(/, \.\.\./g, '')] as const,
  ),
)

// Through JSON, since the two contexts have classes of their own.
const plain = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)))

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(18)
})

test.each(examples)('%s: %s is %s', (_file, expression, result) => {
  const actual: unknown = runInNewContext(`(${expression})`, { ...api })
  const expected: unknown = runInNewContext(`(${result})`)
  expect({ result: plain(actual) }).toMatchObject({ result: plain(expected) })
})

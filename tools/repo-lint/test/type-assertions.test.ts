import { expect, test } from 'vitest'
import { typeAssertions } from '../src/rules/type-assertions.ts'
import { findingsOf } from './tiny-repository.ts'

const path = 'packages/client/src/a.ts'
const lines = (code: string): number[] =>
  findingsOf(typeAssertions, { [path]: code }).map((finding) => Number(/:(\d+):/u.exec(finding)?.[1]))

test.each([
  ['as', 'const a = b as C', '`as`'],
  ['as through unknown, once', 'const a = b as unknown as C', '`as`'],
  ['a list that is not empty', 'const a = [b] as C[]', '`as`'],
  ['an empty list that is no list', 'const a = [] as unknown as C', '`as`'],
  ['as never', 'f(b as never)', '`as`'],
  ['non-null', 'const a = b!.c', 'the non-null assertion'],
  ['in angle brackets', 'const a = <C>b', 'the type assertion'],
])('%s', (_, code, what) => {
  expect(findingsOf(typeAssertions, { [path]: `${code}\n` })).toEqual([
    `${path}:1: ${what} needs a comment that says why it holds, on its line or directly above its statement.`,
  ])
})

test.each([
  ['a constant', 'const a = [1] as const'],
  ['to unknown alone', 'const a = JSON.parse(b) as unknown'],
  ['an empty list', 'const a = { b: [] as C[] }'],
  ['satisfies', 'const a = b satisfies C'],
  ['a renamed import', "import { a as b } from './b.ts'"],
  ['the words in a text', "const a = 'b as C'"],
])('%s claims nothing', (_, code) => {
  expect(lines(code)).toEqual([])
})

test.each([
  ['on its line', 'const a = b as C // Checked above.'],
  ['above its statement', '// Checked above.\nconst a = b as C'],
  ['above a statement of several lines', '// Checked above.\nreturn_(\n  1,\n  b as C,\n)'],
  ['of several lines', '// Checked\n// above.\nconst a = b as C'],
  ['a block above', '/* Checked above. */\nconst a = b as C'],
  ['above its line within a statement', 'f({\n  x,\n  // Checked above.\n  y: b as C,\n})'],
  ['above a property of a class', 'class A {\n  // Set by the constructor.\n  b = c as D\n}'],
  ['at the end of several lines', 'const a = b as {\n  c: D\n} // Checked above.'],
  ['above assertions on the lines that follow', 'f({\n  // Checked above.\n  x: a as C,\n  y: b as C,\n})'],
])('a reason %s', (_, code) => {
  expect(lines(code)).toEqual([])
})

test.each([
  ['with a line between', '// Checked above.\n\nconst a = b as C', 3],
  ['after the statement before', 'f() // Checked above.\nconst a = b as C', 2],
  ['that documents an export', '/** The answer. */\nexport const a = b as C', 2],
  ['that is a directive', '// oxlint-disable-next-line x -- because of y\nconst a = b as C', 2],
  ['above a function around it', '// Reads.\nfunction f() {\n  return b as C\n}', 3],
  ['above assertions that a line parts', '// Checked above.\nf(a as C)\nf()\nf(b as C)', 4],
])('no reason: a comment %s', (_, code, line) => {
  expect(lines(code)).toEqual([line])
})

test('the line is the one with the assertion', () => {
  expect(lines('const a = f(\n  1,\n) as C\n')).toEqual([3])
})

test('generated code is exempt, tests are not', () => {
  expect(findingsOf(typeAssertions, { 'packages/client/src/generated/a.gen.ts': 'const a = b as C\n' })).toEqual([])
  expect(findingsOf(typeAssertions, { 'packages/client/test/a.test.ts': 'const a = b as C\n' })).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { fileLength } from '../src/rules/file-length.ts'
import { findingsOf } from './tiny-repository.ts'

const path = 'packages/client/src/a.ts'
const code = (lines: number): string => 'export {}\n'.repeat(lines)

test.each([
  [200, []],
  [201, [`${path}:1: 201 lines; split it, or write "// Long because <reason>" into its first comment.`]],
  [300, [expect.stringContaining('300 lines; split it, or write')]],
  [301, [`${path}: 301 lines; split it by concept.`]],
])('%i lines', (lines, findings) => {
  expect(findingsOf(fileLength, { [path]: code(lines) })).toEqual(findings)
})

test.each([
  '// Long because it is one table.\n',
  '// What it is.\n// Long because the rows\n// belong together.\n',
  '/** A table. Long because it is one. */\n',
])('a reason in the first comment: %j', (comment) => {
  expect(findingsOf(fileLength, { [path]: comment + code(250) })).toEqual([])
})

test.each([
  '// Long because.\n',
  '// What it is.\n\n// Long because it is one table.\n',
  'export const text = "Long because it is one table."\n',
])('no reason in the first comment: %j', (comment) => {
  expect(findingsOf(fileLength, { [path]: comment + code(250) })).toHaveLength(1)
})

test('a reason does not save what is longer still', () => {
  expect(findingsOf(fileLength, { [path]: `// Long because it is one table.\n${code(300)}` })).toHaveLength(1)
})

test('generated code may be as long as the contract is', () => {
  expect(findingsOf(fileLength, { 'packages/client/src/generated/a.gen.ts': code(3000) })).toEqual([])
})

import { expect, test } from 'vitest'
import { generatedFiles } from '../src/rules/generated-files.ts'
import { findingsOf } from './tiny-repository.ts'

const header = `// Generated from the contract with sha256 ${'0'.repeat(64)}
// by tools/generate 0.0.0. Do not edit: change specs/ and run \`npm run generate\`.
`

test('generated code in its folder, with its header', () => {
  expect(findingsOf(generatedFiles, { 'packages/client/src/generated/a.gen.ts': header })).toEqual([])
})

test.each(['packages/client/src/a.gen.ts', 'packages/client/generated/a.gen.ts'])('generated code at %s', (path) => {
  expect(findingsOf(generatedFiles, { [path]: header })).toEqual([`${path}: move it to src/generated, or drop ".gen".`])
})

test('hand-written code among generated code', () => {
  expect(findingsOf(generatedFiles, { 'packages/client/src/generated/a.ts': header })).toEqual([
    'packages/client/src/generated/a.ts: move it out of src/generated; that folder is rewritten.',
  ])
})

test.each([
  ['no header', 'export {}\n'],
  ['a header below', `\n${header}`],
  ['a short digest', header.replace('000000', '')],
  ['another command', header.replace('npm run generate', 'npm run gen')],
])('%s', (_, text) => {
  expect(findingsOf(generatedFiles, { 'packages/client/src/generated/a.gen.ts': text })).toEqual([
    'packages/client/src/generated/a.gen.ts:1: the header is missing or changed; run `npm run generate`.',
  ])
})

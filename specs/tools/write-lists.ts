import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { apis } from './contracts.ts'
import { listEvidence } from './evidence.ts'
import { listExamples } from './examples.ts'

const root = join(import.meta.dirname, '..')
const evidenceHeader = `# What each element of the bundle rests on, written by \`pnpm run evidence\`. Without a mark of its own it inherits one.
# A mark that is lost or changes, and an element that is new, show here; the tests fail until this file agrees.
`
const examplesHeader = `# The names of the examples of each body, by operation and by request or status, written by \`pnpm run evidence\`.
# An example that is lost or new shows here; the tests fail until this file agrees.
`
for (const api of apis) {
  const bundle: unknown = JSON.parse(readFileSync(join(root, 'dist', `${api}.json`), 'utf8'))
  const [marks, examples] = [listEvidence(bundle), listExamples(bundle)]
  writeFileSync(join(root, api, 'evidence.yaml'), evidenceHeader + stringify(marks, { lineWidth: 0 }))
  writeFileSync(join(root, api, 'examples.yaml'), examplesHeader + stringify(examples, { lineWidth: 0 }))
  const count = Object.values(examples).flat().length
  console.log(`${api}: ${Object.keys(marks).length} elements in evidence.yaml, ${count} examples in examples.yaml`)
}

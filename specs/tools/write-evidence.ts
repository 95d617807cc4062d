import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { apis } from './contracts.ts'
import { listEvidence } from './evidence.ts'

const root = join(import.meta.dirname, '..')
const header = `# What each element of the bundle rests on, written by \`pnpm run evidence\`. Without a mark of its own it inherits one.
# A mark that is lost or changes, and an element that is new, show here; the tests fail until this file agrees.
`
for (const api of apis) {
  const bundle: unknown = JSON.parse(readFileSync(join(root, 'dist', `${api}.json`), 'utf8'))
  const marks = listEvidence(bundle)
  writeFileSync(join(root, api, 'evidence.yaml'), header + stringify(marks, { lineWidth: 0 }))
  console.log(`${api}/evidence.yaml: ${Object.keys(marks).length} elements`)
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { apis } from './contracts.ts'
import { listEvidence } from './evidence.ts'

const root = join(import.meta.dirname, '..')
const header = `# Every x-evidence mark of the bundle, written by \`pnpm run evidence\`. An element without one has its parent's.
# A mark that is lost or changes shows here, and the tests fail until this file agrees.
`
for (const api of apis) {
  const bundle: unknown = JSON.parse(readFileSync(join(root, 'dist', `${api}.json`), 'utf8'))
  const marks = listEvidence(bundle)
  writeFileSync(join(root, api, 'evidence.yaml'), header + stringify(marks, { lineWidth: 0 }))
  console.log(`${api}/evidence.yaml: ${Object.keys(marks).length} marks`)
}

import type { Rule } from '../rule.ts'

const header =
  /^\/\/ Generated from the contract with sha256 [0-9a-f]{64}\n\/\/ by tools\/generate \d+\.\d+\.\d+\. Do not edit: change specs\/ and run `npm run generate`\.\n/u

export const generatedFiles: Rule = {
  name: 'generated-files',
  about: 'Generated and hand-written code never share a folder; generated code says from what and by which command.',
  *check({ files }) {
    for (const { path, text } of files.values()) {
      const isGenerated = path.endsWith('.gen.ts')
      const isInFolder = /(?:^|\/)src\/generated\//u.test(path)
      if (isGenerated && !isInFolder) yield { file: path, message: 'move it to src/generated, or drop ".gen".' }
      if (isInFolder && !isGenerated)
        yield { file: path, message: 'move it out of src/generated; that folder is rewritten.' }
      if (isGenerated && !header.test(text)) {
        yield { file: path, line: 1, message: 'the header is missing or changed; run `npm run generate`.' }
      }
    }
  },
}

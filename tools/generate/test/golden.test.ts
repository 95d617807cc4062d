import { expect, test } from 'vitest'
import { generate, type GeneratedFiles } from '../src/generate.ts'
import { workspaceFormats } from './formats.ts'
import { smallContract } from './small-contract.ts'

const bundle = JSON.stringify(smallContract, null, 2)

function generateSmall(): Promise<GeneratedFiles> {
  return generate({ service: 'bakery', bundle, formats: workspaceFormats, version: '1.2.3' })
}

test('six files, each as its golden copy has it', async () => {
  const files = await generateSmall()
  expect([...files.keys()]).toStrictEqual([
    'types.gen.ts',
    'schemas.gen.ts',
    'descriptors.gen.ts',
    'responses.gen.ts',
    'operations.gen.ts',
    'errors.gen.ts',
  ])
  for (const [name, content] of files) await expect(content).toMatchFileSnapshot(`golden/${name}.txt`)
})

test('the same contract gives the same bytes', async () => {
  expect([...(await generateSmall())]).toStrictEqual([...(await generateSmall())])
})

test('the files carry the digest of the contract and the command, and no date or path', async () => {
  const files = await generateSmall()
  for (const content of files.values()) {
    expect(content).toMatch(/^\/\/ Generated from the contract with sha256 [0-9a-f]{64}\n.*`npm run generate`\.\n/)
    expect(content).not.toContain(String(new Date().getFullYear()))
    expect(content).not.toContain(process.cwd())
  }
})

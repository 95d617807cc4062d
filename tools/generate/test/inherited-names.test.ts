import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { generate } from '../src/generate.ts'
import { workspaceFormats } from './formats.ts'
import { smallContract } from './small-contract.ts'
import { typeErrors } from './type-errors.ts'

const folder = mkdtempSync(join(tmpdir(), 'inherited-names-'))
afterAll(() => rmSync(folder, { recursive: true }))

// What every object inherits, and so what the compiler and careless code find where nothing was said.
const names = ['constructor', 'toString', 'toLocaleString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', '__proto__'] // prettier-ignore

test('properties and parameters with the names of what objects inherit have schemas, and the code type-checks', async () => {
  const members = Object.fromEntries(names.map((name) => [name, { type: 'string', minLength: 1 }]))
  const schema = { type: 'object', properties: members, required: names, minProperties: 1, maxProperties: 9 }
  const bundle = JSON.stringify({
    ...smallContract,
    paths: {
      '/odd': {
        post: {
          operationId: 'sendOdd',
          summary: 'Send',
          description: 'Sends.',
          parameters: names.map((name) => ({ name, in: 'query', required: false, schema: { type: 'integer' } })),
          requestBody: { required: true, content: { 'application/json': { schema } } },
          responses: {
            200: { description: 'Done.', content: { 'application/json': { schema } } },
          },
        },
      },
    },
  })
  const files = await generate({ service: 'bakery', bundle, formats: workspaceFormats, version: '1.2.3' })
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  const probe = `import { sendOddOperation } from './descriptors.gen.ts'
import type { SendOddRequest } from './operations.gen.ts'
export const request: Pick<SendOddRequest['body'], 'constructor'> = { constructor: 'x' }
// @ts-expect-error A number is no text.
export const wrong: Pick<SendOddRequest['body'], 'constructor'> = { constructor: 1 }
export const method: string = sendOddOperation.method
`
  writeFileSync(join(folder, 'probe.ts'), probe)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  expect(
    typeErrors(
      [...files.keys(), 'probe.ts'].map((name) => join(folder, name)),
      folder,
    ),
  ).toEqual([])
  for (const name of names) {
    const key = name === '__proto__' ? '["__proto__"]' : name
    expect(files.get('descriptors.gen.ts')).toContain(`${key}: { type: "string", minLength: 1 }`)
    expect(files.get('descriptors.gen.ts')).toContain(`${key}: { type: "integer" }`)
  }
})

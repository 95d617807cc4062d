import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { generate, type GeneratedFiles } from '../src/generate.ts'
import { workspaceFormats } from './formats.ts'
import { typeErrors } from './type-errors.ts'

const folder = mkdtempSync(join(tmpdir(), 'compiles-'))
afterAll(() => rmSync(folder, { recursive: true }))

const to = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
const listOf = (items: object): object => ({ type: 'array', items })

function generated(
  schemas: object,
  operationIds = ['bake'],
  schema: object = { type: 'string' },
): Promise<GeneratedFiles> {
  const content = { 'application/json': { schema } }
  const contract = {
    openapi: '3.1.0',
    info: { title: 'Bakery', version: '1.0.0' },
    servers: [{ url: 'https://api.bakery.example' }],
    paths: Object.fromEntries(
      operationIds.map((operationId, index) => [
        `/loaves/${index}`,
        { post: { operationId, requestBody: { content }, responses: { '200': { description: 'Baked.', content }, '404': { description: 'No.' } } } }, // prettier-ignore
      ]),
    ),
    components: { schemas },
  }
  return generate({ service: 'bakery', bundle: JSON.stringify(contract), formats: workspaceFormats, version: '1.2.3' })
}

test('what is generated compiles, unused imports refused', async () => {
  const samples: Readonly<Record<string, GeneratedFiles>> = {
    'no schemas': await generated({}),
    inherited: await generated({}, ['toString', 'constructor', 'valueOf', 'hasOwnProperty', 'toLocaleString', 'isPrototypeOf', 'propertyIsEnumerable']), // prettier-ignore
    'inherited, by reference': await generated({ A: { type: 'string' } }, ['toString', 'valueOf'], to('A')),
    'lists in objects': await generated({ A: { type: 'object', properties: { a: listOf(to('A')) } } }, ['a'], to('A')),
    'maps of themselves': await generated({ A: { anyOf: [{ type: 'string' }, { type: 'object', additionalProperties: to('A') }] } }, ['a'], to('A')), // prettier-ignore
    'items of no list': await generated({ A: { items: to('A') } }, ['a'], to('A')),
  }
  const files = Object.entries(samples).flatMap(([title, contents]) => {
    mkdirSync(join(folder, title))
    writeFileSync(join(folder, title, 'package.json'), '{ "type": "module" }')
    // As a package may pass everything on.
    const all = [...contents.keys()].map((name) => `export * from './${name}'\n`).join('')
    return [...contents, ['index.ts', all] as const].map(([name, content]) => {
      writeFileSync(join(folder, title, name), content)
      return join(folder, title, name)
    })
  })
  expect(typeErrors(files, folder)).toEqual([])
})

describe('a schema without a type is refused', () => {
  test.each<readonly [string, Readonly<Record<string, object>>, string]>([
    ['a list of itself', { A: listOf(to('A')) }, 'A'],
    ['a text or a list of itself', { A: { anyOf: [{ type: 'string' }, listOf(to('A'))] } }, 'A'],
    ['a text or a list, in one', { A: { type: ['string', 'array'], items: to('A') } }, 'A'],
    ['over another one', { B: { oneOf: [{ type: 'null' }, to('A')] }, A: listOf(to('B')) }, 'B'],
    ['in a list of lists', { C: {}, A: listOf(listOf({ allOf: [to('A')] })) }, 'A'],
  ])('%s', async (_, schemas, name) => {
    const failed = generated(schemas)
    await expect(failed).rejects.toMatchObject({ name: 'GenerationError', pointer: `#/components/schemas/${name}` })
    await expect(failed).rejects.toThrow('put the list into a property of an object')
  })
})

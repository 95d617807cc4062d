import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../src/command.ts'
import { generate } from '../src/generate.ts'
import { packageExports } from '../src/package-exports.ts'
import { findServices, readBundle, readPackageExports } from '../src/workspace.ts'
import { workspaceFormats } from './formats.ts'
import { createScratchRepository } from './scratch-repository.ts'
import { smallContract } from './small-contract.ts'

const root = resolve(import.meta.dirname, '../../..')
const bundle = JSON.stringify(smallContract)

describe('the names that an entry module exports itself', () => {
  test.each([
    ["export { a, type B, c as d } from './x.ts'", 'a B d'],
    ["export type { A } from './x.ts'\nexport * as b from './x.ts'", 'A b'],
    ['const a = 1\nexport { a as b }', 'b'],
    ['export const a = 1, { b, c: [d, , ...e] } = x', 'a b d e'],
    ['export function a() {}\nexport async function b() {}', 'a b'],
    [
      'export class A {}\nexport interface B {}\nexport type C = 1\nexport enum D {}\nexport namespace E {}',
      'A B C D E',
    ],
    ["export * from './x.ts'\nimport { a } from './x.ts'\nconst b = 1\nfunction c() {}", ''],
    ["export { a, b as c } from './generated/operations.gen.ts'", 'c'],
  ])('%s', (source, names) => {
    expect([...packageExports(source)].join(' ')).toBe(names)
  })
})

describe.each(findServices(root))('packages/$name', (service) => {
  const own = readPackageExports(service)

  test('exports names of its own', () => {
    expect([...own]).toEqual(expect.arrayContaining(['createClient', 'createOperationClient', 'withHooks', 'Outcome']))
  })

  test('hides no operation with them', async () => {
    const input = { service: service.name, formats: workspaceFormats, version: '0.0.0', packageExports: own }
    expect((await generate({ ...input, bundle: readBundle(service) })).size).toBe(6)
  })

  test('none of its values can be an operationId', async () => {
    const operationId = /(?<="operationId": ?")\w+(?=")/
    for (const name of [...own].filter((one) => /^[a-z]/.test(one))) {
      const input = { service: service.name, formats: workspaceFormats, version: '0.0.0', packageExports: own }
      const renamed = readBundle(service).replace(operationId, name)
      await expect(generate({ ...input, bundle: renamed })).rejects.toThrow(
        new RegExp(`^#/paths/[^/]+/\\w+/operationId: operationId must not be "${name}"`),
      )
    }
  })
})

test.each([
  ['a value', 'createOrder', "export { createOrder } from './create-order.ts'"],
  ['the type of a request', 'CreateOrderRequest', 'export interface CreateOrderRequest {}'],
  ['the type of a result', 'CreateOrderResult', "export { type CreateOrderResult } from './result.ts'"],
])('an operation that %s of the package would hide is refused, and nothing is written', async (_, name, source) => {
  using repository = createScratchRepository(bundle)
  repository.write('packages/bakery/src/index.ts', `export * from './generated/operations.gen.ts'\n${source}\n`)
  const said: string[] = []
  const output = { log: (line: string) => said.push(line), error: (line: string) => said.push(line) }
  expect(await runCommand([], repository.root, output)).toBe(1)
  expect(said).toStrictEqual([
    `Cannot generate from bakery: #/paths/~1orders/post/operationId: operationId must not be "createOrder": the package's own export "${name}" would hide the generated one`,
  ])
  expect(repository.list('packages/bakery/src/generated')).toStrictEqual([])
})

test('what the module of the operations imports cannot be an operationId either', async () => {
  const input = { service: 'bakery', formats: workspaceFormats, version: '0.0.0' }
  const text = (await generate({ ...input, bundle })).get('operations.gen.ts') ?? ''
  const lists = [...text.matchAll(/^import (?:type )?\{([^}]*)\}/gm)].map(([, list]) => list ?? '')
  const names = lists
    .flatMap((list) => list.split(',').map((name) => name.trim()))
    .filter((name) => /^[a-z]/.test(name))
  expect(names).toEqual(expect.arrayContaining(['callOperation', 'operations']))
  for (const name of names)
    await expect(generate({ ...input, bundle: bundle.replaceAll('createOrder', name) })).rejects.toThrow(
      /another use for it/,
    )
})

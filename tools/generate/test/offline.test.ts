import dns from 'node:dns'
import { readdirSync, readFileSync } from 'node:fs'
import net from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { generate } from '../src/generate.ts'
import { workspaceFormats } from './formats.ts'
import { contract } from './hostile/contract.ts'

const network = vi.fn<() => never>(() => {
  throw new Error('Something tried to reach the network.')
})

beforeEach(() => {
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(network)
  vi.spyOn(dns, 'lookup').mockImplementation(network)
  vi.stubGlobal('fetch', network)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const run = (text: string): Promise<unknown> =>
  generate({ service: 'bakery', bundle: text, formats: workspaceFormats, version: '0.0.0' })

test('the tripwire is wired', () => {
  expect(() => net.connect(9, '127.0.0.1')).toThrow('reach the network')
})

test.each(['http://127.0.0.1:9/a.json', 'https://bakery.example/a.yaml#/A', 'file:///etc/passwd', '../specs/a.yaml'])(
  'a reference to %s is refused and not followed',
  async (target) => {
    const text = JSON.stringify(contract).replaceAll('#/components/schemas/Order', target)
    network.mockClear()
    await expect(run(text)).rejects.toThrow('does not lead to one of')
    expect(network).not.toHaveBeenCalled()
  },
)

test('a contract is generated from without the network', async () => {
  network.mockClear()
  await expect(run(JSON.stringify(contract))).resolves.toHaveProperty('size', 6)
  expect(network).not.toHaveBeenCalled()
})

// Its entry would resolve references and lint; see decisions/0001.
test('of openapi-typescript only the transformer is used, in one module', () => {
  const folder = new URL('../src/', import.meta.url)
  const users = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const)
    .flatMap(([file, text]) =>
      [...text.matchAll(/import (.*) from 'openapi-typescript.*'/g)].map(([, names]) => [file, names]),
    )
  expect(users).toStrictEqual([
    ['types-file.ts', '{ astToString, resolveRef, transformSchema, type GlobalContext, type OpenAPI3 }'],
  ])
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withRepositoryField } from '../src/repository-field.ts'

const url = 'https://forge.example/owner/name'
const plain = '{ "name": "client" }\n'
const own = '{ "name": "b", "repository": { "url": "git+https://forge.example/b.git" } }\n'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'repository-field-'))
  for (const [folder, text] of [
    ['specs', plain],
    ['packages/client', plain],
    ['packages/b', own],
    ['packages/docs', '{ "private": true }\n'],
  ] as const) {
    mkdirSync(join(root, folder), { recursive: true })
    writeFileSync(join(root, folder, 'package.json'), text)
  }
})
afterEach(() => rmSync(root, { recursive: true }))

const textOf = (folder: string): string => readFileSync(join(root, folder, 'package.json'), 'utf8')

test('while it is packed, a manifest says where its sources are, and afterwards what it said before', () => {
  let seen: unknown
  let others: string[] = []
  withRepositoryField(root, url, () => {
    seen = JSON.parse(textOf('packages/client'))
    others = [textOf('packages/b'), textOf('packages/docs')]
  })
  const repository = { type: 'git', url: 'git+https://forge.example/owner/name.git', directory: 'packages/client' }
  expect(seen).toStrictEqual({ name: 'client', repository })
  expect(others).toStrictEqual([own, '{ "private": true }\n'])
  expect([textOf('specs'), textOf('packages/client')]).toStrictEqual([plain, plain])
})

test('afterwards also when packing fails', () => {
  expect(() => withRepositoryField(root, url, () => rmSync(join(root, 'no tarball')))).toThrow('no tarball')
  expect(textOf('packages/client')).toBe(plain)
})

test('without an address nothing is packed, and it is said what to write and where', () => {
  let packed = false
  expect(() => withRepositoryField(root, undefined, () => (packed = true))).toThrow(
    /packages\/client\/package\.json, specs\/package\.json do not say it\. Add --repository .* or write "repository": \{/,
  )
  expect(packed).toBe(false)
})

test.each(['git@forge.example:owner/name', 'https://forge.example', 'https://forge.example/owner/name/tree'])(
  '%s is no address of a repository',
  (address) => {
    expect(() => withRepositoryField(root, address, () => undefined)).toThrow(`not "${address}"`)
  },
)

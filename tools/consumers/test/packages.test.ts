import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packAll, type Packed } from '../src/pack.ts'
import { findPublishedPackages } from '../src/published-packages.ts'
import { createScratchFolder } from '../src/scratch-folder.ts'
import { readTarball } from '../src/tarball.ts'

const scratch = createScratchFolder('packages')
afterAll(() => scratch[Symbol.dispose]())
const published = findPublishedPackages()
let packed: ReadonlyMap<string, Packed>
beforeAll(async () => {
  packed = new Map((await packAll(scratch.path)).map((one) => [one.name, one]))
}, 60_000)

function filesOf(name: string): Map<string, Buffer> {
  const tarball = packed.get(name)
  if (!tarball) throw new Error(`${name} has not been packed.`)
  return readTarball(tarball.file)
}

interface Manifest {
  readonly version: string
  readonly exports: unknown
  readonly bin?: unknown
  readonly dependencies?: Readonly<Record<string, string>>
}

function manifestOf(name: string): Manifest {
  // Written by pnpm.
  return JSON.parse(String(filesOf(name).get('package.json'))) as Manifest
}

test('what is packed is published and what is private is not', () => {
  const names = published.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['@domain-contracts/specs', '@domain-contracts/validators']))
  expect(names).not.toContain('@domain-contracts/docs')
})

describe.each(published)('the tarball of $name', ({ name }) => {
  test('holds what its package.json exports and starts', () => {
    const { exports, bin } = manifestOf(name)
    const targets = stringsIn([exports, bin])
    expect(targets).not.toEqual([])
    expect(targets.filter((target) => !filesOf(name).has(target.replace('./', '')))).toEqual([])
  })

  test('asks for exactly the versions of our packages that are published with it', () => {
    const ours = Object.entries(manifestOf(name).dependencies ?? {}).filter(([dependency]) => packed.has(dependency))
    expect(ours.filter(([dependency, version]) => version !== manifestOf(dependency).version)).toEqual([])
  })
})

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

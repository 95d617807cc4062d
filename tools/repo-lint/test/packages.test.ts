// What users install: every published package, packed from what the build wrote.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checkPackage, type CheckResult } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicSurface } from '../src/public-surface.ts'
import { readRepository } from '../src/read-repository.ts'
import { tarballFaults } from '../src/tarball-contents.ts'
import { pack, type Tarball } from './pack.ts'

const root = resolve(import.meta.dirname, '../../..')
const { packages } = readRepository(root)
const published = packages.filter(({ isPublished }) => isPublished)

// What `attw --profile esm-only` leaves out: resolutions that an ESM-only package does not serve.
const notServed: ReadonlySet<string> = new Set(['node10', 'node16-cjs'])

function faultsOfTypes({ files }: Tarball, result: CheckResult): readonly object[] {
  if (result.types) {
    return result.problems.filter((problem) => !('resolutionKind' in problem) || !notServed.has(problem.resolutionKind))
  }
  // A package of data alone has nothing to resolve; it must then hold no code.
  return [...files.keys()].filter((path) => /\.[cm]?[jt]s$/u.test(path)).map((untyped) => ({ untyped }))
}

describe.each(published)('$name', ({ folder, name }) => {
  let destination: string
  let tarball: Tarball

  beforeAll(() => {
    destination = mkdtempSync(join(tmpdir(), 'repo-lint-'))
    tarball = pack(join(root, folder), destination)
  })

  afterAll(() => rmSync(destination, { recursive: true }))

  test('holds what it should and nothing else', () => {
    expect(tarballFaults(tarball)).toEqual([])
  })

  test('satisfies publint', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: tarball.data.buffer }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test('resolves to its types wherever ESM is resolved', async () => {
    expect(faultsOfTypes(tarball, await checkPackage(tarball.analyzed))).toEqual([])
  })

  // A change here is a change for users: `pnpm --filter @domain-contracts/repo-lint test -u` accepts it, a changeset says it.
  test('offers what public-surface/ lists', async () => {
    const list = `${publicSurface(tarball).join('\n')}\n`
    await expect(list).toMatchFileSnapshot(`public-surface/${name.replace(/^.*\//u, '')}.txt`)
  })
})

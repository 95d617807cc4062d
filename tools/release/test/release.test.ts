import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../src/command.ts'
import { createScratchRepository, repositoryRoot, type ScratchRepository } from './scratch-repository.ts'

interface Run {
  readonly code: number
  readonly log: string
  readonly error: string
  /** The programs that were started, with their arguments. */
  readonly programs: readonly string[]
}

function run(root: string, ...argv: string[]): Run {
  const log: string[] = []
  const error: string[] = []
  const programs: string[] = []
  const output = { log: (text: string) => log.push(text), error: (text: string) => error.push(text) }
  const code = runCommand(argv, root, output, (command, args) => programs.push([command, ...args].join(' ')))
  return { code, log: log.join('\n'), error: error.join('\n'), programs }
}

test("this repository's changesets are as large as its contract changes", () => {
  const { code, error } = run(repositoryRoot, 'due', '--check')
  expect({ code, error }).toStrictEqual({ code: 0, error: '' })
})

describe('a breaking edit of one contract', () => {
  let repository: ScratchRepository

  beforeAll(() => {
    repository = createScratchRepository()
    // As if 1.2.0 had been released and nothing else were pending.
    repository.remove('.changeset/*.md')
    for (const file of repository.list('{specs,packages/*}/package.json'))
      repository.edit(file, /"version": ".*"/, '"version": "1.2.0"')
    const file = 'specs/domainee/components/schemas/ConnectDomainPurchaseInput.yaml'
    repository.edit(file, /^required: .*/m, 'required: [originUrl, keepHost]')
    repository.bundle()
  })

  afterAll(() => repository[Symbol.dispose]())

  test('is due for the specs and that client, and fails the check', () => {
    const { code, log, error } = run(repository.root, 'due', '--check')
    expect(code).toBe(1)
    expect(log).toMatch(
      /^@domain-contracts\/specs 1\.2\.0: major is due, none is pending\.\n {2}major: `connectDomainPurchase` request: /m,
    )
    expect(log).toMatch(/^@domain-contracts\/domainee 1\.2\.0: major is due, none is pending\./m)
    expect(log).not.toContain('@domain-contracts/devpayr')
    expect(error).toBe(
      'Changesets are missing or too small for @domain-contracts/specs (major), @domain-contracts/domainee (major). Run: npm run changeset',
    )
  })

  test('gets its changesets without a question, and the check passes', () => {
    const { code, log, programs } = run(repository.root, 'changeset')
    expect({ code, programs }).toStrictEqual({ code: 0, programs: [] })
    expect(log).toContain('Wrote .changeset/contract-specs.md, .changeset/contract-domainee.md.')
    expect(repository.read('.changeset/contract-domainee.md')).toMatch(
      /^---\n'@domain-contracts\/domainee': major\n---\n\nFollow the domainee contract\.\n\n\*\*Breaking\*\*\n\n- `connectDomainPurchase` request: .*keepHost/,
    )
    expect(run(repository.root, 'due', '--check')).toMatchObject({ code: 0, error: '' })
  })

  test('fails the check again when a changeset is made smaller', () => {
    repository.edit('.changeset/contract-domainee.md', ': major', ': minor')
    expect(run(repository.root, 'due', '--check').error).toContain('too small for @domain-contracts/domainee (major)')
    run(repository.root, 'changeset')
    expect(repository.list('.changeset/contract-*.md')).toHaveLength(2)
  })

  test('appears in the changelog of the contract', () => {
    expect(run(repository.root, 'changelog').log).toMatch(
      /^## domainee\n\n### Breaking\n\n- `connectDomainPurchase` request: /,
    )
  })

  test('is versioned, packed and shown by a dry run that changes nothing here', { timeout: 180_000 }, () => {
    const before = repository.list('**/package.json').map((file) => repository.read(file))
    const out = join(repository.root, 'out')
    const { code, log, error } = run(repository.root, 'dry', '--out', out)
    expect({ code, error }).toStrictEqual({ code: 0, error: '' })
    expect(repository.list('**/package.json').map((file) => repository.read(file))).toStrictEqual(before)

    expect(log).toMatch(
      /^# @domain-contracts\/domainee 2\.0\.0\n+### Major Changes\n\n- Follow the domainee contract\.\n\n {2}\*\*Breaking\*\*/m,
    )
    expect(log).toMatch(/^@domain-contracts\/specs +1\.2\.0 -> 2\.0\.0 +\d+ files/m)
    expect(log).toMatch(/^@domain-contracts\/domainee +1\.2\.0 -> 2\.0\.0 /m)
    // The sandbox depends on the client and is released with it; DevPayr's client is not.
    expect(log).toMatch(/^@domain-contracts\/sandbox +1\.2\.0 -> 1\.2\.1 /m)
    expect(log).toMatch(/^@domain-contracts\/devpayr +1\.2\.0 +\d+ files/m)

    const tarball = (name: string): string =>
      gunzipSync(readFileSync(join(out, 'packages', `domain-contracts-${name}.tgz`))).toString('utf8')
    expect(tarball('specs-2.0.0')).toContain('"title": "Domainee",\n    "version": "2.0.0"')
    expect(tarball('specs-2.0.0')).toContain('"title": "DevPayr",\n    "version": "0.1.0"')
    expect(tarball('sandbox-1.2.1')).toContain('"@domain-contracts/domainee": "2.0.0"')
    expect(repository.read('out/licenses.md')).toContain('| openapi-fetch | 0.17.0 | MIT |')
    const sbom: unknown = JSON.parse(repository.read('out/sbom/domain-contracts-domainee.cdx.json'))
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { version: '2.0.0' } } })
  })
})

describe('changesets that no contract owes', () => {
  test('are for Changesets to ask about', () => {
    expect(run(repositoryRoot, 'changeset', 'add', '--empty').programs).toStrictEqual(['changeset add --empty'])
  })
})

test('an unknown command prints the known ones', () => {
  expect(run(repositoryRoot, 'publish')).toMatchObject({
    code: 1,
    // A matcher has no type of what it matches.
    error: expect.stringMatching(/^Usage: due/) as string,
  })
})

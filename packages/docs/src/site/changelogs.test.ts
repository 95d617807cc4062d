import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { describe, expect, test } from 'vitest'
import ChangelogList from '../components/ChangelogList.astro'
import { readChangelogs } from './changelogs.ts'
import type { Files } from './changelogs.ts'

const contractLog = `# Changelog of the Domainee contract

## 0.2.0

- **Added** \`getDomain\` answers 410 for a domain that was deleted
`
const packageLog = `# @domain-contracts/domainee

## 0.2.0

### Minor Changes

- Tell a deleted domain from one that never was.
`
const changeset = `---
'@domain-contracts/devpayr': minor
---

List the limits of a plan.
`
const changesetsPaper = '# Changesets\n\nOne file for each change.\n'

async function rendered(files: Files): Promise<string> {
  const container = await AstroContainer.create()
  return await container.renderToString(ChangelogList, {
    props: { changelogs: readChangelogs(files) },
    locals: { t: (key: string) => key } as App.Locals, // all that Starlight's headings ask for
  })
}

describe('before the first release', () => {
  const files = { '../../.changeset/limits.md': changeset, '../../.changeset/README.md': changesetsPaper }

  test('it is said that there is nothing, and what waits', async () => {
    const html = await rendered(files)
    expect(html).toContain('Nothing has been released yet.')
    expect(html).toContain('It has not been released before')
    expect(html).toContain('List the limits of a plan.')
    expect(html).not.toContain('One file for each change.')
  })

  test('an empty list of changes is said to be empty', async () => {
    expect(await rendered({})).toContain('No change is waiting to be released.')
  })
})

describe('once something is released', () => {
  const files = {
    '../../specs/domainee/CHANGELOG.md': contractLog,
    '../../packages/domainee/CHANGELOG.md': packageLog,
    '../../specs/CHANGELOG.md': packageLog.replaceAll('domainee', 'specs'),
  }

  test('a contract’s log and a package’s log are told apart', () => {
    const { contracts, packages } = readChangelogs(files)
    expect(contracts.map(({ name }) => name)).toEqual(['domainee'])
    expect(packages.map(({ name }) => name)).toEqual(['domainee', 'specs'])
  })

  test('both stand on the page, under its own headings and with links into it', async () => {
    const html = await rendered(files)
    expect(html).toContain('<h4>0.2.0</h4>')
    expect(html).toContain('<a href="/domainee/operations/getDomain/"><code>getDomain</code></a>')
    expect(html).toContain('Tell a deleted domain from one that never was.')
    expect(html).toContain('@domain-contracts/specs')
    expect(html).not.toContain('Nothing has been released yet.')
    expect(html).not.toContain('Changelog of the Domainee contract')
  })
})

import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changesAsMarkdown } from './api-changelog.ts'
import type { DueRelease } from './due.ts'

// One file for each package, under a name that does not change: written again after another edit it is replaced.
const prefix = 'contract-'

/** Writes what contracts owe their users as changesets, and takes away what is no longer owed. Returns the files. */
export function writeContractChangesets(root: string, releases: readonly DueRelease[]): string[] {
  const folder = join(root, '.changeset')
  mkdirSync(folder, { recursive: true })
  const wanted = new Map(
    releases
      .filter(({ bump }) => bump !== 'none')
      .map((release) => [`${prefix}${release.name.split('/').at(-1)}.md`, changesetText(release)]),
  )
  for (const name of globSync(`${prefix}*.md`, { cwd: folder })) if (!wanted.has(name)) rmSync(join(folder, name))
  for (const [name, text] of wanted) writeFileSync(join(folder, name), text)
  return [...wanted.keys()].map((name) => `.changeset/${name}`)
}

function changesetText({ name, bump, audience, changes }: DueRelease): string {
  const parts = changes.map(({ api, findings }) => {
    // Bold, since it becomes an item of a list in a changelog.
    const list = changesAsMarkdown(findings, audience, (text) => `**${text}**`)
    return `${summary(api, audience)}\n\n${list}`
  })
  return `---\n'${name}': ${bump}\n---\n\n${parts.join('\n')}`
}

function summary(api: string, audience: DueRelease['audience']): string {
  if (api === 'formats') return 'Change the format vocabulary.'
  return audience === 'contract' ? `Change the ${api} contract.` : `Follow the ${api} contract.`
}

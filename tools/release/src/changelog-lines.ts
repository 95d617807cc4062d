// What Changesets writes into each package's CHANGELOG.md. Its own generator puts commit hashes in front, which say
// nothing to someone who decides whether to upgrade.
import type { ChangelogFunctions } from '@changesets/types'

const changelogFunctions: ChangelogFunctions = {
  getReleaseLine({ summary }) {
    const [first = '', ...rest] = summary.split('\n').map((line) => line.trimEnd())
    return [`- ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n')
  },
  getDependencyReleaseLine(_changesets, updated) {
    if (updated.length === 0) return ''
    return `- Use ${updated.map(({ name, newVersion }) => `\`${name}@${newVersion}\``).join(', ')}.`
  },
}

// oxlint-disable-next-line import/no-default-export -- Changesets reads a default export
export default changelogFunctions

import { isSmaller, type Bump } from './bump.ts'
import { reasonsOf, type DueRelease } from './due.ts'
import { sentenceOf } from './sentence.ts'

/** Each package that owes a release, with what is due, what is pending, and why, for a terminal. */
export function reportReleases(releases: readonly DueRelease[], pending: ReadonlyMap<string, Bump>): string {
  const due = releases.filter(({ bump }) => bump !== 'none')
  if (due.length === 0) return 'The contracts are as they were released; nothing is due.'
  return due
    .map((release) => {
      const reasons = reasonsOf(release)
      const more = reasons.length > shown ? [`  and ${reasons.length - shown} more`] : []
      return [
        `${release.name} ${release.version}: ${release.bump} is due, ${pending.get(release.name) ?? 'none'} is pending.`,
        ...(release.bump === release.change ? [] : [smallerBump]),
        ...reasons.slice(0, shown).map((finding) => `  ${release.change}: ${sentenceOf(finding)}`),
        ...more,
      ].join('\n')
    })
    .join('\n')
}

// The rule of dueBump, where "minor" stands above "major".
const smallerBump =
  '  Before 1.0.0 a bump is one step smaller than its change: minor for a major one, patch for any other.'

// Enough to see why; all of them stand in the changeset.
const shown = 10

/** The packages whose pending changesets are smaller than what is due. */
export function tooSmall(releases: readonly DueRelease[], pending: ReadonlyMap<string, Bump>): DueRelease[] {
  return releases.filter(({ name, bump }) => isSmaller(pending.get(name) ?? 'none', bump))
}

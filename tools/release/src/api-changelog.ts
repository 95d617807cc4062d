import type { DueRelease } from './due.ts'
import type { Finding } from './finding.ts'
import { sentenceOf } from './sentence.ts'

const headings = {
  major: 'Breaking',
  // Also what is gone and breaks nobody, and what is no longer documented.
  minor: 'Compatible',
  patch: 'Words, examples and evidence',
} as const

/**
 * The changes of a contract as Markdown lists, breaking ones first, each list under a heading. Empty for no changes.
 *
 * @param writeHeading turns a heading's text into a line, for instance `### Breaking`
 */
export function changesAsMarkdown(
  findings: readonly Finding[],
  audience: DueRelease['audience'],
  writeHeading: (text: string) => string,
): string {
  return (['major', 'minor', 'patch'] as const)
    .flatMap((bump): string[] => {
      const lines = findings
        .filter((finding) => finding[audience] === bump)
        .map((finding) => `- ${sentenceOf(finding)}`)
      return lines.length === 0 ? [] : [`${writeHeading(headings[bump])}\n\n${lines.join('\n')}\n`]
    })
    .join('\n')
}

/** Puts a version on top of a contract's changelog. `older` is the file as it was, empty for the first entry. */
export function prependVersion(title: string, version: string, findings: readonly Finding[], older: string): string {
  const heading = `# ${title}\n`
  const entries = older.startsWith(heading) ? older.slice(heading.length).trimStart() : older
  const changes = changesAsMarkdown(findings, 'contract', (text) => `### ${text}`)
  return `${heading}\n## ${version}\n\n${changes}${entries === '' ? '' : `\n${entries}`}`
}

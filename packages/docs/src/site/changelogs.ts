import { parse } from 'yaml'

/** Text files by their path, as the bundler's glob gives them. */
export type Files = Readonly<Record<string, string>>

/** The history of one contract or package, in Markdown without its title. */
export interface Changelog {
  /** Of the contract's folder, or of the package. */
  readonly name: string
  readonly text: string
}

/** A change that is written down for the next release. */
export interface PendingChange {
  /** The package, and the step that its version will take. */
  readonly steps: readonly (readonly [name: string, step: string])[]
  readonly text: string
}

/** Everything that the changelog's page shows. */
export interface Changelogs {
  readonly contracts: readonly Changelog[]
  readonly packages: readonly Changelog[]
  readonly pending: readonly PendingChange[]
}

const folderOf = (file: string): string => file.split('/').at(-2) ?? ''

const isContract = ({ file }: { readonly file: string }): boolean => /\/specs\/[^/]+\/CHANGELOG\.md$/.test(file)

/** Reads `specs/<api>/CHANGELOG.md`, `packages/<name>/CHANGELOG.md` (specs has one as a package, too) and the changesets. */
export function readChangelogs(files: Files): Changelogs {
  const all = Object.entries(files).filter(([file]) => file.endsWith('/CHANGELOG.md'))
  const logs = all.map(([file, text]) => ({ file, name: folderOf(file), text: withoutTitle(text) }))
  return {
    contracts: logs.filter(isContract),
    packages: logs.filter((log) => !isContract(log)),
    pending: Object.entries(files).flatMap(([file, text]) => (file.includes('/.changeset/') ? pendingIn(text) : [])),
  }
}

/** Under the page's own headings, a log's begin one level further down. */
const withoutTitle = (text: string): string => text.replace(/^# .*$/m, '').replace(/^(#{2,4} )/gm, '##$1')

/** A file without front matter is the folder's README. */
function pendingIn(text: string): readonly PendingChange[] {
  const [, matter, body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? []
  if (matter === undefined) return []
  // Changesets refuses a file whose front matter is anything but packages and steps.
  const steps = Object.entries((parse(matter) ?? {}) as Readonly<Record<string, string>>)
  return steps.length > 0 ? [{ steps, text: body.trim() }] : []
}

const files: Files = {
  ...import.meta.glob('../../../../specs/*/CHANGELOG.md', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob('../../../../specs/CHANGELOG.md', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob('../../../*/CHANGELOG.md', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob('../../../../.changeset/*.md', { query: '?raw', import: 'default', eager: true }),
}

/** The repository's changelogs as they are now. */
export const changelogs: Changelogs = readChangelogs(files)

/** Whether there is a version of the packages to install. */
export const isReleased: boolean = changelogs.packages.length > 0

import { posix } from 'node:path'
import { dependencySections, type Exports } from './manifest.ts'
import type { PackedPackage } from './packed-package.ts'

const papers: ReadonlySet<string> = new Set(['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'])
const required: Readonly<Record<string, string>> = {
  'README.md': 'write it beside package.json',
  LICENSE: "pnpm takes the root's where there is one",
}

/** What is wrong with what a tarball holds, a sentence each: strays, lacks, maps to nothing, versions of the workspace. */
export function tarballFaults(packed: PackedPackage): string[] {
  const { manifest, files } = packed
  const exported = new Set(targetsOf(manifest.exports ?? null))
  const paths = [...files.keys()].toSorted()
  return [
    ...Object.entries(required)
      .filter(([path]) => !files.has(path))
      .map(([path, remedy]) => `${path} is missing; ${remedy}.`),
    ...paths
      .filter(
        (path) => !papers.has(path) && !path.startsWith('dist/') && !exported.has(path) && !isExplained(path, files),
      )
      .map((path) => `${path} is neither built, exported nor a paper; take it out of "files".`),
    ...paths
      .filter((path) => /\.test(?:-d)?\.|(?:^|\/)tests?\/|\.tsbuildinfo$/u.test(path))
      .map((path) => `${path} is a test or a trace of a build; leave it out of what the build writes.`),
    ...mapFaults(packed),
    ...dependencySections.flatMap((section) =>
      Object.entries(manifest[section] ?? {})
        .filter(([, version]) => /^(?:workspace|catalog):/u.test(version))
        .map(([name, version]) => `${name} is "${version}", which only this workspace understands; pack with pnpm.`),
    ),
  ]
}

// Data, in a folder whose own README is shipped and says what it is.
function isExplained(path: string, files: PackedPackage['files']): boolean {
  const [folder = '', ...rest] = path.split('/')
  return rest.length > 0 && /(?:\.yaml|^README\.md)$/u.test(rest.join('/')) && files.has(`${folder}/README.md`)
}

function targetsOf(target: Exports): string[] {
  if (target === null) return []
  if (typeof target === 'string') return [posix.normalize(target)]
  return Object.values(target).flatMap(targetsOf)
}

// One sentence for all of them: they come from one setting.
function mapFaults({ files }: PackedPackage): string[] {
  const dangling = [...files].filter(([path, text]) => path.endsWith('.map') && !isComplete(path, text, files))
  const [first, ...rest] = dangling.map(([path]) => path).toSorted()
  if (first === undefined) return []
  const which = rest.length === 0 ? `${first} points` : `${first} and ${rest.length} more point`
  return [`${which} to sources that are not shipped; inline the sources or write no maps.`]
}

function isComplete(path: string, text: string, files: PackedPackage['files']): boolean {
  // The compiler wrote it.
  const map = JSON.parse(text) as { sources: string[]; sourcesContent?: (string | null)[]; sourceRoot?: string }
  return map.sources.every((source, index) => {
    if (typeof map.sourcesContent?.[index] === 'string') return true
    return files.has(posix.join(posix.dirname(path), map.sourceRoot ?? '', source))
  })
}

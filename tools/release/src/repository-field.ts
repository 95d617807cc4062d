import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isObject, member } from './json.ts'

/**
 * Runs `pack` while every published manifest says where its sources are, and leaves the manifests as they were. npm takes
 * a provenance statement only when `repository` is the place that the statement was made in, which is known where packages
 * are published from and nowhere else: hence `url`, for the manifests that have none of their own. Throws before anything
 * is packed when there is neither.
 */
export function withRepositoryField(root: string, url: string | undefined, pack: () => void): void {
  if (url !== undefined && !/^https:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+$/.test(url))
    throw new Error(`--repository takes an address like https://HOST/OWNER/NAME, not "${url}".`)
  const missing = globSync(['specs/package.json', 'packages/*/package.json'], { cwd: root })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .filter(({ text }) => lacksRepository(JSON.parse(text)))
  if (url === undefined && missing.length > 0)
    throw new Error(
      `Provenance needs to know where the sources are, and ${missing.map(({ path }) => path).join(', ')} do not say it. Add --repository https://HOST/OWNER/NAME, or write "repository": { "type": "git", "url": "git+https://HOST/OWNER/NAME.git", "directory": "${dirname(missing[0]?.path ?? '')}" }.`,
    )
  try {
    for (const { path, text } of missing) {
      const repository = { type: 'git', url: `git+${url}.git`, directory: dirname(path).replaceAll('\\', '/') }
      // A package.json is an object.
      writeFileSync(join(root, path), `${JSON.stringify({ ...(JSON.parse(text) as object), repository }, null, 2)}\n`)
    }
    pack()
  } finally {
    for (const { path, text } of missing) writeFileSync(join(root, path), text)
  }
}

function lacksRepository(manifest: unknown): boolean {
  if (!isObject(manifest) || manifest['private'] === true) return false
  const { repository } = manifest
  const url = typeof repository === 'string' ? repository : member(repository, 'url')
  return typeof url !== 'string' || url === ''
}

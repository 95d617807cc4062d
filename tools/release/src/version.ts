import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { prependVersion } from './api-changelog.ts'
import { member } from './json.ts'
import { recordRelease } from './released.ts'
import { changesSinceRelease, findApis, readBundle, readManifest } from './repository.ts'
import { withInfoVersion } from './set-version.ts'

/** Runs one of the repository's programs in its root; throws when it fails. */
export type RunProgram = (command: string, args: readonly string[]) => void

/**
 * Turns the pending changesets into versions and changelogs, and records the contracts as released: each changed contract
 * gets the specs package's version and an entry in its own changelog. Resolves to nothing; the working copy is what changed.
 */
export function versionRepository(root: string, run: RunProgram): void {
  const buildContracts = (): void => run('pnpm', ['--silent', '--filter', '@domain-contracts/specs', 'run', 'build'])
  buildContracts()
  // Before versions move and the released state is overwritten.
  const changes = changesSinceRelease(root)
  run('changeset', ['version'])
  const { version } = readManifest(join(root, 'specs'))
  for (const { api, findings } of changes) {
    if (findings.length === 0 || !findApis(root).includes(api)) continue
    const contract = join(root, 'specs', api, 'openapi.yaml')
    writeFileSync(contract, withInfoVersion(readFileSync(contract, 'utf8'), version))
    const changelog = join(root, 'specs', api, 'CHANGELOG.md')
    const older = existsSync(changelog) ? readFileSync(changelog, 'utf8') : ''
    writeFileSync(changelog, prependVersion(titleOf(root, api), version, findings, older))
  }
  buildContracts()
  run('node', ['tools/generate/src/cli.ts'])
  // Formatted like every other file of the repository; a comparison reads values, not text.
  run('oxfmt', recordRelease(root).map((file) => relative(root, file))) // prettier-ignore
}

function titleOf(root: string, api: string): string {
  const title = member(readBundle(root, api), 'info', 'title')
  return typeof title === 'string' ? title : api
}

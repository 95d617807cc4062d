import { dependencySections } from '../manifest.ts'
import type { Repository, WorkspacePackage } from '../repository.ts'
import type { Rule } from '../rule.ts'
import { lineContaining } from '../text-file.ts'

/** Upstream has ended, or a patch release changes what we generate: one version, everywhere. */
const frozen: readonly string[] = ['openapi-typescript', 'openapi-fetch', '@redocly/cli']

export const pinnedVersions: Rule = {
  name: 'pinned-versions',
  about: 'Every dependency is exact, of the catalog or of the workspace; what is frozen has one version everywhere.',
  *check(repository) {
    const { catalog, files, root, packages } = repository
    const workspace = files.get('pnpm-workspace.yaml')
    for (const [name, version] of Object.entries(catalog)) {
      if (!workspace || isExact(version)) continue
      const message = `pin ${name} exactly, not ${version}.`
      yield { file: workspace.path, ...lineContaining(workspace, name), message }
    }
    for (const member of [root, ...packages]) yield* ofPackage(member, repository)
    yield* ofFrozen(repository)
  },
}

interface Requirement {
  readonly member: WorkspacePackage
  readonly name: string
  readonly version: string
}

function requirementsOf(member: WorkspacePackage): Requirement[] {
  return (
    dependencySections
      // A peer is the user's own; a range is what it is for.
      .filter((section) => section !== 'peerDependencies')
      .flatMap((section) => Object.entries(member.manifest[section] ?? {}))
      .map(([name, version]) => ({ member, name, version }))
  )
}

function* ofPackage(member: WorkspacePackage, { packages, catalog }: Repository): ReturnType<Rule['check']> {
  const { file } = member
  for (const { name, version } of requirementsOf(member)) {
    const isOurs = packages.some((other) => other.name === name)
    if (isOurs ? version === 'workspace:*' : version === 'catalog:' ? name in catalog : isExact(version)) continue
    const message = isOurs
      ? `write "workspace:*" for ${name}.`
      : `pin ${name} exactly or take it from the catalog with "catalog:", not ${version}.`
    yield { file: file.path, ...lineContaining(file, `"${name}":`), message }
  }
}

function* ofFrozen({ packages, root, catalog }: Repository): ReturnType<Rule['check']> {
  const requirements = [root, ...packages].flatMap(requirementsOf)
  for (const name of frozen) {
    const uses = requirements.filter((requirement) => requirement.name === name)
    const versions = new Set(uses.map(({ version }) => (version === 'catalog:' ? catalog[name] : version)))
    if (versions.size < 2) continue
    for (const { member } of uses) {
      const message = `${name} has one version everywhere, found ${[...versions].join(' and ')}; see decisions/.`
      yield { file: member.file.path, ...lineContaining(member.file, `"${name}":`), message }
    }
  }
}

function isExact(version: string): boolean {
  return /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.-]+)?$/u.test(version)
}

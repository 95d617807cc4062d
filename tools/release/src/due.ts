import { dueBump, largest, type Bump } from './bump.ts'
import type { Finding } from './finding.ts'

/** What changed in one service's contract, or in the formats that all share. */
export interface ContractChanges {
  readonly api: string
  readonly findings: readonly Finding[]
}

/** A package of this repository and the version of its last release. */
export interface Package {
  readonly name: string
  readonly version: string
}

/** The published packages that a contract reaches; the clients by their service's name. */
export interface ContractPackages {
  readonly specs: Package
  readonly clients: ReadonlyMap<string, Package>
}

/** A package, how large a step it has to take, and the changes that ask for it. */
export interface DueRelease extends Package {
  readonly bump: Bump
  /** The size of the change itself, which is the bump from 1.0.0 on. */
  readonly change: Bump
  /** Who reads its changelog: users of the contract in any language, or of the TypeScript client. */
  readonly audience: 'contract' | 'client'
  /** The changes that this audience sees. */
  readonly changes: readonly ContractChanges[]
}

/**
 * What each package owes its users after these changes: the specs package publishes the contracts, a service's client
 * what is generated from its own. Packages that only depend on those are released by Changesets, as their dependents.
 */
export function dueReleases(changes: readonly ContractChanges[], packages: ContractPackages): DueRelease[] {
  return [
    releaseOf(packages.specs, 'contract', changes),
    ...[...packages.clients].map(([api, client]) =>
      releaseOf(
        client,
        'client',
        changes.filter((entry) => entry.api === api),
      ),
    ),
  ]
}

function releaseOf(item: Package, audience: DueRelease['audience'], changes: readonly ContractChanges[]): DueRelease {
  const seen = changes
    .map(({ api, findings }) => ({ api, findings: findings.filter((finding) => finding[audience] !== 'none') }))
    .filter(({ findings }) => findings.length > 0)
  const change = largest(seen.flatMap(({ findings }) => findings.map((finding) => finding[audience])))
  return { ...item, audience, changes: seen, change, bump: dueBump(change, item.version) }
}

/** The findings that ask for all of a release's bump. */
export function reasonsOf({ audience, change, changes }: DueRelease): Finding[] {
  return changes.flatMap(({ findings }) => findings.filter((finding) => finding[audience] === change))
}

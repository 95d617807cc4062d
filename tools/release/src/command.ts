import { writeContractChangesets } from './changeset.ts'
import { changesAsMarkdown } from './api-changelog.ts'
import { reportReleases, tooSmall } from './check.ts'
import { dryRun } from './dry-run.ts'
import { dueReleases } from './due.ts'
import { packCommand } from './pack.ts'
import { pendingBumps } from './pending.ts'
import { recordRelease } from './released.ts'
import { changesSinceRelease, readContractPackages } from './repository.ts'
import { versionRepository, type RunProgram } from './version.ts'

/** Where the command speaks. */
export interface CommandOutput {
  log(text: string): void
  error(text: string): void
}

const usage = `Usage: due [--check] | changeset [...] | changelog | version | pack [--out DIR] [--repository URL] | dry [--out DIR] | record`

/** Runs one of the release commands on the repository at `root`; returns the exit code. */
export function runCommand(argv: readonly string[], root: string, output: CommandOutput, run: RunProgram): number {
  const [name = '', ...args] = argv
  try {
    switch (name) {
      case 'due':
        return due(args, root, output)
      case 'changeset':
        return changeset(args, root, output, run)
      case 'changelog':
        return changelog(root, output)
      case 'version':
        versionRepository(root, run)
        return 0
      case 'dry':
        dryRun(args, root, output)
        return 0
      case 'pack':
        packCommand(args, root, run)
        return 0
      case 'record':
        output.log(recordRelease(root).join('\n'))
        return 0
      default:
        output.error(usage)
        return 1
    }
  } catch (error) {
    output.error(error instanceof Error ? error.message : String(error))
    return 1
  }
}

function due(args: readonly string[], root: string, output: CommandOutput): number {
  const releases = dueReleases(changesSinceRelease(root), readContractPackages(root))
  const pending = pendingBumps(root)
  output.log(reportReleases(releases, pending))
  const short = tooSmall(releases, pending)
  if (!args.includes('--check') || short.length === 0) return 0
  const names = short.map(({ name, bump }) => `${name} (${bump})`).join(', ')
  output.error(`Changesets are missing or too small for ${names}. Run: npm run changeset`)
  return 1
}

// What contracts owe is known, so nobody is asked. Anything else is for Changesets to ask.
function changeset(args: readonly string[], root: string, output: CommandOutput, run: RunProgram): number {
  const releases = dueReleases(changesSinceRelease(root), readContractPackages(root))
  const written = args.length === 0 ? writeContractChangesets(root, releases) : []
  if (written.length === 0) run('changeset', args)
  else {
    output.log(reportReleases(releases, pendingBumps(root)))
    output.log(`Wrote ${written.join(', ')}. For anything else that users notice: npm run changeset -- add`)
  }
  return 0
}

function changelog(root: string, output: CommandOutput): number {
  const changed = changesSinceRelease(root).filter(({ findings }) => findings.length > 0)
  if (changed.length === 0) output.log('The contracts are as they were released.')
  for (const { api, findings } of changed)
    output.log(`## ${api}\n\n${changesAsMarkdown(findings, 'contract', (text) => `### ${text}`)}`)
  return 0
}

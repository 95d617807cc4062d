// What a contract change owes its users, from the changeset to the packed tarballs.
//   due [--check]     what is due and why; with --check fail when the pending changesets are smaller
//   changeset [...]   write the changesets that contracts owe; with arguments, or when none is owed, Changesets' own command
//   changelog         what changed in the contracts since their last release, as Markdown
//   version           changesets to versions and changelogs, contracts recorded as released
//   pack [--out DIR] [--repository URL]  tarballs of the versions that the registry does not have, bills of materials,
//                     licences; the address of the sources goes into manifests that say none, as provenance demands
//   dry [--out DIR]   all of it in a scratch copy: versions, packs, shows what would be published
//   record            only keep the contracts as released
import { resolve } from 'node:path'
import { runCommand } from './command.ts'
import { runProgram } from './programs.ts'

const root = resolve(import.meta.dirname, '../../..')
process.exitCode = runCommand(process.argv.slice(2), root, console, (command, args) =>
  runProgram(root, root, command, args),
)

// Contract to src/generated/*.gen.ts, for every service of the repository.
//   npm run generate              write what is not up to date
//   npm run generate -- --check   write nothing; fail and say so when anything is not up to date
import { resolve } from 'node:path'
import { runCommand } from './command.ts'

process.exitCode = await runCommand(process.argv.slice(2), resolve(import.meta.dirname, '../../..'), console)

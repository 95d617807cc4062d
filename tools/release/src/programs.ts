import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Runs a program of the repository's own `node_modules/.bin`, or pnpm or Node themselves, and shows what it prints. Throws
 * with its name when it fails. `cwd` may be another copy of the repository.
 */
export function runProgram(root: string, cwd: string, command: string, args: readonly string[]): void {
  const program = command === 'node' ? process.execPath : command
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(process.platform === 'win32' ? ';' : ':')
  const { status, error } = spawnSync(program, args, { cwd, stdio: 'inherit', env: { ...process.env, PATH: path } })
  if (error) throw new Error(`Could not run ${command}: ${error.message}`)
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 3).join(' ')} failed with ${status}.`)
}

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Runs a program of the repository's own `node_modules/.bin`, or pnpm or Node themselves. Throws with its name when it
 * fails. `cwd` may be another copy of the repository; `quiet` keeps what it prints for when it fails.
 */
export function runProgram(root: string, cwd: string, command: string, args: readonly string[], quiet = false): void {
  const program = command === 'node' ? process.execPath : command
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(process.platform === 'win32' ? ';' : ':')
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  })
  if (error) throw new Error(`Could not run ${command}: ${error.message}`)
  if (status === 0) return
  const printed = quiet ? `\n${stdout}${stderr}` : ''
  throw new Error(`${command} ${args.slice(0, 3).join(' ')} failed with ${status}.${printed}`)
}

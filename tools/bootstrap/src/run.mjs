// Runs a root command on a machine that has only Node >= 20 and npm: brings the pinned pnpm, lets it install
// (which also brings the pinned Node), and hands over. Plain JavaScript, since Node 20 cannot run TypeScript.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commands } from './commands.mjs'
import { endDescendants } from './descendants.mjs'
import { wrongFlag } from './flags.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const minimumNode = 20

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}

/** The command line that reaches the pinned pnpm: itself when already running under pnpm, otherwise through npm. */
function pnpmCommand() {
  if (process.env['npm_config_user_agent']?.startsWith('pnpm/')) return ['pnpm']
  const manifest = /** @type {{ devEngines: { packageManager: { version: string } } }} */ (
    JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))
  )
  const { version } = manifest.devEngines.packageManager
  // npm would otherwise ask the registry for what it has, and without a network try again for more than a minute.
  const patience = ['--prefer-offline', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
  return ['npm', 'exec', '--yes', ...patience, `--package=pnpm@${version}`, '--', 'pnpm']
}

/** @param {string[]} argv @returns {Promise<number>} */
function run(argv) {
  const [command = '', ...rest] = [...pnpmCommand(), ...argv]
  const child = spawn(command, rest, {
    cwd: root,
    stdio: 'inherit',
    // Windows finds npm only as npm.cmd, which needs a shell.
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      // No tool may report usage to its maker.
      TURBO_TELEMETRY_DISABLED: '1',
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      ASTRO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      // What runs at the end of npm and pnpm sees by it when this process is gone.
      DOMAIN_CONTRACTS_BOOTSTRAP_PID: String(process.pid),
    },
  })
  // The terminal sends Ctrl-C to the whole group; the child decides how to stop, we wait for it.
  process.on('SIGINT', () => {})
  return new Promise((done) => {
    child.on('error', (error) => fail(`Could not run ${command}: ${error.message}. Is npm installed?`))
    child.on('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}

/** Ends with everything that was started. npm and pnpm would keep a SIGTERM to themselves. */
function stop() {
  endDescendants(process.pid)
  process.exit(143)
}

process.on('SIGTERM', stop)
// A SIGTERM to npm ends the shell between it and us, which only shows in whose child this is.
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) stop()
}, 250).unref()

const [name, ...args] = process.argv.slice(2)
if (Number.parseInt(process.versions.node, 10) < minimumNode)
  fail(`Node ${process.versions.node} is too old: domain-contracts needs Node ${minimumNode} or newer to start.`)
const steps = commands[name ?? '']
if (!steps) fail(`Unknown command "${name ?? ''}". Known: ${Object.keys(commands).join(', ')}.`)

const wrong = wrongFlag(name ?? '', args)
if (wrong !== undefined) fail(wrong)

for (const step of steps(args)) {
  const code = await run(step)
  if (code !== 0) process.exit(code)
}

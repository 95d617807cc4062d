import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'

export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds until the program is killed; two and a half minutes unless told otherwise. */
  readonly timeout?: number
}

export interface Ended {
  /** -1 when the program was killed. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

// Each child is a group of its own, so that what it starts ends with it, and outlives us unless we see to it.
const running = new Set<number>()
process.on('exit', () => running.forEach(killGroup))

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // It may have ended just now.
    if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'ESRCH') throw error
  }
}

/** Runs a program to its end without a terminal. Rejects only when it cannot be started. */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...cleanEnvironment(), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const { pid } = child
  if (pid !== undefined) running.add(pid)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const { timeout = 150_000 } = options
  const timer = setTimeout(() => {
    stderr += `\n"${[command, ...args].join(' ')}" had not ended after ${timeout} ms and was killed.`
    if (pid !== undefined) killGroup(pid)
  }, timeout)
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      if (pid !== undefined) running.delete(pid)
      resolve({ code: code ?? -1, stdout, stderr })
    })
  })
}

/** Runs a program that has to succeed; rejects with everything it printed when it does not. */
export async function runToSuccess(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, options)
  if (code === 0) return stdout
  throw new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${stdout}\n${stderr}`)
}

/**
 * The environment of somebody's terminal: without what pnpm, the test runner and CI have put into this one. What decides
 * where npm installs from stays, and so do its caches.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const ours =
    /^(?:npm_(?!config_(?:cache|userconfig|registry|cafile|strict_ssl|proxy|https_proxy)$)|pnpm_|vitest|ci$|node_env$|node_options$|node_path$|turbo_hash$|init_cwd$|test$|dev$|prod$|mode$)/i
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name))
  return { ...Object.fromEntries(kept), PATH: machinePath() }
}

/**
 * Where the machine's own programs are. pnpm puts the repository's Node first, and a newcomer has no such: the machine's
 * may trust certificates and read settings that an npm on another Node knows nothing of, and then waits for a registry
 * that it cannot reach.
 */
function machinePath(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.filter((folder) => !/(?:^|[/\\])node_modules(?:$|[/\\])/.test(folder)).join(delimiter)
}

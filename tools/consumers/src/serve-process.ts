import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { cleanEnvironment } from './run.ts'

export interface ServerProcess extends AsyncDisposable {
  /** All that it has written to its standard error. */
  readonly stderr: () => string
  /** The first line that it wrote to its file descriptor 3. */
  readonly announcement: string
}

// Milliseconds; on a busy machine a start takes seconds.
const deadline = 60_000

/** Starts a server that writes a line to its file descriptor 3 when it listens. Ends when it is disposed of. */
export async function startServer(command: string, args: readonly string[], cwd: string): Promise<ServerProcess> {
  const child = spawn(command, args, { cwd, env: cleanEnvironment(), stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = once(child, 'close')
  // Opened above as a pipe that is read here.
  const control = child.stdio[3] as Readable
  let timer: NodeJS.Timeout | undefined
  const announcement = await Promise.race([
    once(control.setEncoding('utf8'), 'data').then(([text]) => String(text).split('\n')[0] ?? ''),
    ended.then(() => {
      throw new Error(`${command} ended before it listened:\n${stderr}`)
    }),
    new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(
          new Error(`"${[command, ...args].join(' ')}" did not say within ${deadline} ms that it listens:\n${stderr}`),
        )
        child.kill('SIGKILL')
      }, deadline)
    }),
  ]).finally(() => clearTimeout(timer))
  return {
    stderr: () => stderr,
    announcement,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

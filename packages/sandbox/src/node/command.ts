import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { snapshotProblem } from '../store/check-snapshot.ts'
import type { Snapshot } from '../store/store.ts'
import { serve, type RunningSandbox } from './serve.ts'

const usage = `Usage: domain-sandbox [--port PORT] [--database FILE] [--seed FILE] [--json]

Runs Domainee and DevPayr on this machine until it is stopped.

  --port PORT      where to listen on 127.0.0.1; 0, the default, takes any free port
  --database FILE  an SQLite file to keep the state in; without one it is gone at the end
  --seed FILE      a snapshot (JSON) to start an empty database with
  --json           print one line of JSON with the URLs and keys
  --help           print this`

/** Runs the command line; resolves with the exit code once the sandbox has stopped. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '0' },
        database: { type: 'string' },
        seed: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) {
      print(usage)
      return 0
    }
    const running = await serve({
      port: readPort(values.port),
      ...(values.database !== undefined && { database: values.database }),
      ...(values.seed !== undefined && { seed: await readSeed(values.seed) }),
    })
    print(values.json ? JSON.stringify(summaryOf(running)) : describe(running))
    await stopSignal()
    await running.close()
    return 0
  } catch (error) {
    process.stderr.write(`domain-sandbox: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new Error(`--port takes a number from 0 to 65535, not "${text}".`)
}

async function readSeed(file: string): Promise<Snapshot> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`The seed ${file} cannot be read.`, { cause: error })
  })
  const seed = parseJson(text)
  const problem = snapshotProblem(seed)
  if (problem !== undefined)
    throw new Error(`The seed ${file} is not a snapshot: ${problem} Take one from GET /_sandbox/snapshot.`)
  // Checked by the lines above.
  return seed as Snapshot
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

interface Summary {
  readonly url: string
  readonly domainee: { readonly baseUrl: string; readonly apiKey: string }
  readonly devpayr: { readonly baseUrl: string; readonly apiKey: string }
}

function summaryOf({ url, domaineeUrl, devpayrUrl, sandbox }: RunningSandbox): Summary {
  return {
    url,
    domainee: { baseUrl: domaineeUrl, apiKey: sandbox.keys.domainee },
    devpayr: { baseUrl: devpayrUrl, apiKey: sandbox.keys.devpayr },
  }
}

function describe(running: RunningSandbox): string {
  const { domainee, devpayr, url } = summaryOf(running)
  return `The sandbox is up; nothing leaves this machine.

  Domainee  ${domainee.baseUrl}   key ${domainee.apiKey}
  DevPayr   ${devpayr.baseUrl}   key ${devpayr.apiKey}
  Control   ${url}/_sandbox/routes

Stop it with Ctrl-C.`
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

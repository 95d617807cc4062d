import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { createSandbox, type Sandbox, type SandboxOptions } from '../create-sandbox.ts'
import { createSqliteStore } from './sqlite-store.ts'

export interface ServeOptions extends SandboxOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** Loopback unless told otherwise. */
  readonly hostname?: string
  /** An SQLite file to keep the state in. Without one it is kept in memory. */
  readonly database?: string
}

export interface RunningSandbox {
  readonly sandbox: Sandbox
  readonly url: string
  /** The base URLs for `createClient({ baseUrl })`. */
  readonly domaineeUrl: string
  readonly devpayrUrl: string
  /** Stops answering, ends open connections and closes the store. */
  readonly close: () => Promise<void>
}

/** Serves a sandbox on a socket. Rejects with what to do when the port is taken or the database cannot be used. */
export async function serve(options: ServeOptions = {}): Promise<RunningSandbox> {
  const { port = 0, hostname = '127.0.0.1', database = ':memory:' } = options
  const store = options.store ?? (await openDatabase(database))
  const sandbox = await createSandbox({ ...options, store })
  const server = createAdaptorServer({ fetch: (request) => sandbox.fetch(request) })
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, hostname, resolve)
    })
  } catch (error) {
    await sandbox.close()
    throw explainListen(error, port, hostname)
  }
  // A listening TCP server has such an address.
  const { port: actual } = server.address() as AddressInfo
  const url = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${actual}`
  return {
    sandbox,
    url,
    domaineeUrl: `${url}/domainee`,
    devpayrUrl: `${url}/devpayr/api/v1`,
    close: async () => {
      const closed = new Promise((resolve) => {
        server.close(resolve)
      })
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
      await sandbox.close()
    },
  }
}

async function openDatabase(path: string): Promise<Awaited<ReturnType<typeof createSqliteStore>>> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path))
    throw new Error(`The sandbox keeps its state in an SQLite file, not at ${new URL(path).protocol}//... Give a path.`)
  try {
    return await createSqliteStore(path)
  } catch (error) {
    throw new Error(
      `${path} cannot be used as a database: ${error instanceof Error ? error.message : String(error)}.`,
      { cause: error },
    )
  }
}

function explainListen(error: unknown, port: number, hostname: string): Error {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  if (code === 'EADDRINUSE')
    return new Error(`Port ${port} is in use. Choose another with --port, or --port 0 for any free one.`, {
      cause: error,
    })
  if (code === 'EACCES')
    return new Error(`Port ${port} may not be used by this user. Choose one above 1023.`, { cause: error })
  return new Error(`Cannot listen on ${hostname}:${port}: ${error instanceof Error ? error.message : String(error)}.`, {
    cause: error,
  })
}

import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

/** A site that is being served. */
export interface ServedSite {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string
  /** Stops listening and closes what is still connected. */
  readonly close: () => Promise<void>
}

export interface ServeSiteOptions {
  /** 0 takes any free port; the default. */
  readonly port?: number
  /** Loopback unless told otherwise. */
  readonly host?: string
  /** The built site; this package's unless told otherwise. */
  readonly directory?: string
}

const builtSite = fileURLToPath(new URL('../dist/', import.meta.url))

/**
 * Serves the built reference site. Rejects when it has not been built, or when the port is taken.
 *
 * @example
 * const site = await serveSite()
 * site.url // 'http://127.0.0.1:43121/'
 */
export async function serveSite(options: ServeSiteOptions = {}): Promise<ServedSite> {
  const { port = 0, host = '127.0.0.1', directory = builtSite } = options
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Error(`The reference site is not built: ${directory} has no index.html. Run \`npm run build\` first.`)
  }
  const missing = readFileSync(join(directory, '404.html'))
  const files = sirv(directory, {
    setHeaders: (response) => {
      response.setHeader('x-content-type-options', 'nosniff')
      response.setHeader('referrer-policy', 'no-referrer')
    },
  })
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing)
    }),
  )
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, host, listening)
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${host}:${bound}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

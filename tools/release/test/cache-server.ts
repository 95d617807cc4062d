import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Artifact {
  readonly body: Buffer
  /** What the sender signed it with. */
  readonly tag: string | undefined
}

/** As much of Turbo's cache protocol (turborepo.dev, Remote Cache API) as a run needs. Closes when it is disposed of. */
export interface CacheServer extends AsyncDisposable {
  readonly url: string
  /** By their hash; a test may spoil them. */
  readonly artifacts: Map<string, Artifact>
  /** Method, path and token of each request that was about an artifact. */
  readonly requests: string[]
}

/** Serves a remote cache on loopback. */
export async function startCacheServer(): Promise<CacheServer> {
  const artifacts = new Map<string, Artifact>()
  const requests: string[] = []
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const hash = /^\/v8\/artifacts\/([0-9a-f]+)$/.exec(pathname)?.[1]
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      if (hash === undefined) {
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify({ status: 'enabled' }))
        return
      }
      const team = searchParams.get('slug') ?? searchParams.get('teamId') ?? ''
      requests.push(`${request.method} ${team} ${request.headers.authorization ?? ''}`)
      if (request.method === 'PUT') {
        const tag = request.headers['x-artifact-tag']
        artifacts.set(hash, { body: Buffer.concat(parts), tag: typeof tag === 'string' ? tag : undefined })
        response.writeHead(202, { 'content-type': 'application/json' }).end(JSON.stringify({ urls: [] }))
        return
      }
      const found = artifacts.get(hash)
      if (!found) {
        response.writeHead(404).end()
        return
      }
      response.writeHead(200, {
        'content-length': found.body.length,
        'x-artifact-duration': '1',
        ...(found.tag !== undefined && { 'x-artifact-tag': found.tag }),
      })
      response.end(request.method === 'HEAD' ? undefined : found.body)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A listening TCP server has such an address.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    artifacts,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

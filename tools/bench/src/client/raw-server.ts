import { createServer, type AddressInfo, type Socket } from 'node:net'

/** What one connection got, and how often it was used. */
export interface Exchange {
  readonly head: string
  readonly body: string
  /** Which connection, counted from 1, and which request on it. */
  readonly connection: number
  readonly request: number
}

export type Behaviour = (socket: Socket, exchange: Exchange) => void

/** A server that speaks no HTTP of its own: every byte that it sends is a hazard's. */
export interface RawServer extends AsyncDisposable {
  readonly baseUrl: string
  readonly exchanges: readonly Exchange[]
}

export async function startRawServer(behave: Behaviour): Promise<RawServer> {
  const exchanges: Exchange[] = []
  const sockets = new Set<Socket>()
  let connections = 0
  const server = createServer((socket) => {
    const connection = (connections += 1)
    let request = 0
    let received = ''
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // Clients hang up.
    socket.on('error', () => {})
    socket.on('data', (data) => {
      received += data.toString('latin1')
      for (let taken = takeRequest(received); taken; taken = takeRequest(received)) {
        received = taken.rest
        request += 1
        const exchange = { head: taken.head, body: taken.body, connection, request }
        exchanges.push(exchange)
        behave(socket, exchange)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A TCP server's address is an object.
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    exchanges,
    [Symbol.asyncDispose]: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function takeRequest(received: string): { head: string; body: string; rest: string } | undefined {
  const end = received.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const head = received.slice(0, end)
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0)
  const start = end + 4
  if (received.length < start + length) return undefined
  return { head, body: received.slice(start, start + length), rest: received.slice(start + length) }
}

/** A complete HTTP/1.1 answer as bytes. */
export function message(status: number, body: string, headers: Record<string, string> = {}): Buffer {
  const bytes = Buffer.from(body)
  const lines = Object.entries({
    'content-type': 'application/json',
    'content-length': String(bytes.length),
    ...headers,
  })
  const head = [`HTTP/1.1 ${status} X`, ...lines.map(([name, value]) => `${name}: ${value}`)].join('\r\n')
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), bytes])
}

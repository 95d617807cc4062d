// Long because it holds every row of the failure list that needs a raw socket.
import { gzipSync } from 'node:zlib'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { addBook, book, canary, createLibrary, getBook, lendBook, type LibraryOptions } from './library-service.ts'
import { gzipBomb, message, startFaultServer, type Behaviour, type FaultServer } from './fault-server.ts'

const path = { id: '7' }
const body = { reader: 'Jane' }
const text = JSON.stringify(book)
const bomb = gzipBomb(150 * 1024 * 1024)
const quick = { maxAttempts: 3, baseDelayMs: 1 }

async function facing(
  behave: Behaviour,
  options: LibraryOptions = {},
): Promise<{ server: FaultServer; client: ReturnType<typeof createLibrary> }> {
  const server = await startFaultServer(behave)
  return { server, client: createLibrary({ baseUrl: server.baseUrl, retry: false, timeoutMs: 2000, ...options }) }
}

describe('9 JSON', () => {
  test.each([
    ['malformed', '{"id": 7,,}'],
    ['cut off by the service itself', text.slice(0, -5)],
  ])('that is %s is unreadable, with its status and what came', async (_title, broken) => {
    const { server, client } = await facing((socket) => socket.write(message(200, broken)))
    await using _ = server
    expect(await lendBook(client, { path, body })).toMatchObject({
      error: { kind: 'unreadable', reason: 'not_json', status: 200, outcome: 'unknown', snippet: broken },
    })
  })
  test('that ends before its length is a broken connection', async () => {
    const { server, client } = await facing((socket) =>
      socket.end(message(200, text.slice(0, -5), { 'content-length': String(text.length) })),
    )
    await using _ = server
    expect(await lendBook(client, { path, body })).toMatchObject({
      error: { kind: 'network', phase: 'exchange', outcome: 'unknown' },
    })
  })
})

const resetting: Behaviour = (socket, { connection }) => {
  if (connection === 3) {
    socket.write(message(200, text))
  } else {
    socket.write(message(200, text.slice(0, 5), { 'content-length': String(text.length) }))
    setTimeout(() => socket.resetAndDestroy(), 5)
  }
}

describe('10 a connection reset within the body', () => {
  test('leaves the effect unknown and is not repeated blindly', async () => {
    const { server, client } = await facing(resetting, { retry: quick })
    await using _ = server
    expect(await lendBook(client, { path, body })).toMatchObject({
      error: { kind: 'network', phase: 'exchange', outcome: 'unknown' },
    })
    expect(server.exchanges).toHaveLength(1)
  })
  test('is repeated where reading changes nothing', async () => {
    const { server, client } = await facing(resetting, { retry: quick })
    await using _ = server
    expect(await getBook(client, { path })).toMatchObject({ ok: true, data: book })
    expect(server.exchanges).toHaveLength(3)
  })
})

test('11 a connection that ends within a chunk is broken, not a short answer', async () => {
  const { server, client } = await facing((socket) =>
    socket.end(
      `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${text.length.toString(16)}\r\n${text.slice(0, 9)}`,
    ),
  )
  await using _ = server
  expect(await getBook(client, { path })).toMatchObject({ error: { kind: 'network', phase: 'exchange' } })
})

describe('12 silence', () => {
  test.each([
    ['no answer at all', () => {}],
    ['half a head', (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-le')],
    ['half a body', (socket) => socket.write(message(200, text.slice(0, 9), { 'content-length': '500' }))],
  ] satisfies [string, Behaviour][])(
    '%s ends at the time limit, and the connection with it',
    async (_title, behave) => {
      const { server, client } = await facing(behave, { timeoutMs: 100 })
      await using _ = server
      const startedAt = performance.now()
      expect(await lendBook(client, { path, body })).toMatchObject({
        error: { kind: 'timeout', timeoutMs: 100, outcome: 'unknown' },
      })
      expect(performance.now() - startedAt).toBeLessThan(1000)
      await vi.waitFor(() => expect(server.open()).toBe(0))
    },
  )
})

test('13 a trickle of one byte in 50 ms ends at the total time limit', async () => {
  const { server, client } = await facing(
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n')
      const timer = setInterval(() => socket.write(' '), 50)
      socket.on('close', () => clearInterval(timer))
    },
    { timeoutMs: 10_000, totalTimeoutMs: 250, retry: quick },
  )
  await using _ = server
  const startedAt = performance.now()
  expect(await getBook(client, { path })).toMatchObject({ error: { kind: 'timeout' } })
  expect(performance.now() - startedAt).toBeLessThan(1500)
  await vi.waitFor(() => expect(server.open()).toBe(0))
})

const stale: Behaviour = (socket, { request, connection }) => {
  if (request > 1 && connection === 1) socket.resetAndDestroy()
  else socket.write(message(200, text, { connection: 'keep-alive' }))
}

describe('14 a kept connection that the service has closed', () => {
  test('is replaced where reading changes nothing', async () => {
    const { server, client } = await facing(stale, { retry: quick })
    await using _ = server
    expect(await getBook(client, { path })).toMatchObject({ ok: true })
    await delay(20)
    expect(await getBook(client, { path })).toMatchObject({ ok: true })
    expect(server.exchanges.map(({ connection }) => connection)).toEqual([1, 1, 2])
  })
  test('leaves the effect of any other call unknown', async () => {
    const { server, client } = await facing(stale, { retry: quick })
    await using _ = server
    expect(await getBook(client, { path })).toMatchObject({ ok: true })
    await delay(20)
    expect(await lendBook(client, { path, body })).toMatchObject({ error: { kind: 'network', outcome: 'unknown' } })
    expect(server.exchanges).toHaveLength(2)
  })
})

test('16 headers without end are a broken connection, not memory', async () => {
  const { server, client } = await facing((socket) =>
    socket.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`),
  )
  await using _ = server
  expect(await getBook(client, { path })).toMatchObject({ error: { kind: 'network', phase: 'exchange' } })
})

describe('17 an answer without end', () => {
  test('is cut off at 1 MiB, and the connection with it', async () => {
    const { server, client } = await facing((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n')
      const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`
      const pump = (): void => {
        while (socket.writable && socket.write(chunk));
      }
      socket.on('drain', pump)
      pump()
    })
    await using _ = server
    const result = await lendBook(client, { path, body })
    expect(result).toMatchObject({
      error: { kind: 'unreadable', reason: 'too_large', status: 200, outcome: 'unknown' },
    })
    expect(result.ok || result.error.kind !== 'unreadable' ? '' : result.error.snippet).toHaveLength(1024)
    await vi.waitFor(() => expect(server.open()).toBe(0))
  })
  test('that is small on the wire and 150 MB unpacked is cut off as well', async () => {
    expect(bomb.byteLength).toBeLessThan(160 * 1024)
    const { server, client } = await facing((socket) =>
      socket.write(message(200, bomb, { 'content-encoding': 'gzip' })),
    )
    await using _ = server
    const before = process.memoryUsage().rss
    expect(await getBook(client, { path })).toMatchObject({ error: { kind: 'unreadable', reason: 'too_large' } })
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
  })
  test('is allowed up to maxResponseBytes exactly', async () => {
    const behave: Behaviour = (socket) => socket.write(message(200, text))
    const exact = await facing(behave, { maxResponseBytes: text.length })
    await using _ = exact.server
    expect(await getBook(exact.client, { path })).toMatchObject({ ok: true })
    const short = createLibrary({ baseUrl: exact.server.baseUrl, maxResponseBytes: text.length - 1 })
    expect(await getBook(short, { path })).toMatchObject({ error: { reason: 'too_large' } })
  })
  test('with a documented refusal keeps its outcome', async () => {
    const { server, client } = await facing((socket) => socket.write(message(404, 'x'.repeat(2000))), {
      maxResponseBytes: 1000,
    })
    await using _ = server
    expect(await lendBook(client, { path, body })).toMatchObject({
      error: { reason: 'too_large', outcome: 'rejected' },
    })
  })
})

describe('18 encodings', () => {
  test('one upon the other are undone', async () => {
    const twice = gzipSync(gzipSync(text))
    const { server, client } = await facing((socket) =>
      socket.write(message(200, twice, { 'content-encoding': 'gzip, gzip' })),
    )
    await using _ = server
    expect(await getBook(client, { path })).toMatchObject({ ok: true, data: book })
  })
  test('one upon the other do not get round the limit', async () => {
    const twice = gzipSync(bomb)
    const { server, client } = await facing((socket) =>
      socket.write(message(200, twice, { 'content-encoding': 'gzip, gzip' })),
    )
    await using _ = server
    expect(await getBook(client, { path })).toMatchObject({ error: { kind: 'unreadable', reason: 'too_large' } })
  })
  test('that are not what they say end as an error, not as data', async () => {
    const { server, client } = await facing((socket) =>
      socket.write(message(200, 'not gzip at all', { 'content-encoding': 'gzip' })),
    )
    await using _ = server
    expect(await getBook(client, { path })).toMatchObject({ ok: false, error: { kind: 'network' } })
  })
  test('that nobody knows leave bytes that are not JSON', async () => {
    const { server, client } = await facing((socket) =>
      socket.write(message(200, gzipSync(text), { 'content-encoding': 'x-unheard-of' })),
    )
    await using _ = server
    expect(await getBook(client, { path })).toMatchObject({ error: { kind: 'unreadable', reason: 'not_json' } })
  })
})

describe('19 a redirect', () => {
  test.each([301, 302, 303, 304])('%d is an error: fetch would repeat the call as a GET', async (status) => {
    const { server, client } = await facing((socket) => socket.write(message(status, '', { location: '/books/8' })))
    await using _ = server
    expect(await addBook(client, { body: { title: 'x' } })).toMatchObject({
      error: {
        kind: 'unreadable',
        reason: 'redirect',
        status,
        // Right for a 304 too, which leads to no other place.
        message: expect.stringContaining('A 3xx answer was refused.') as string,
      },
    })
    expect(server.exchanges).toHaveLength(1)
  })
  test.each([
    [303, 'unknown'],
    [307, 'rejected'],
  ] as const)('%d leaves the effect %s', async (status, outcome) => {
    const { server, client } = await facing((socket) => socket.write(message(status, '', { location: '/books/8' })))
    await using _ = server
    expect(await lendBook(client, { path, body })).toMatchObject({ error: { reason: 'redirect', outcome } })
  })
})

describe('20 a redirect to another origin', () => {
  test.each([307, 308])('%d shows neither key nor body to it', async (status) => {
    await using other = await startFaultServer((socket) => socket.write(message(200, text)))
    const { server, client } = await facing((socket) =>
      socket.write(message(status, '', { location: `${other.baseUrl}/stolen` })),
    )
    await using _ = server
    expect(await addBook(client, { body: { title: 'x' } })).toMatchObject({ error: { reason: 'redirect', status } })
    await expect(client.POST('/books', { body: { title: 'x' } })).rejects.toThrow('A 3xx answer was refused.')
    expect(server.exchanges[0]?.head).toContain(canary)
    expect(other.exchanges).toEqual([])
  })
})

test('37 after a protocol error the next call has a connection of its own', async () => {
  const { server, client } = await facing(
    (socket, { connection }) => {
      if (connection === 1) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 7\r\n\r\n{"a":')
      else socket.write(message(200, text))
    },
    { retry: quick },
  )
  await using _ = server
  expect(await getBook(client, { path })).toMatchObject({ ok: true, data: book })
  expect(server.exchanges.map(({ connection }) => connection)).toEqual([1, 2])
})

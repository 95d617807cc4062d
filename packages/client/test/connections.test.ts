import { createServer } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { describe, expect, test } from 'vitest'
import { addBook, book, createLibrary, getBook, json, stub } from './library-service.ts'
import { selfSigned } from './self-signed.ts'

const path = { id: '7' }
const retry = { maxAttempts: 3, baseDelayMs: 1 }

/** A port on which nobody listens any more. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** A fetch that fails with the given code, as Node's does. */
function failing(code: string): ReturnType<typeof stub> {
  return stub(() => Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })))
}

describe('15 a connection that is never made', () => {
  test('because nobody listens is told from a lost answer: nothing was sent', async () => {
    const client = createLibrary({ baseUrl: `http://127.0.0.1:${await freePort()}`, retry: false })
    expect(await addBook(client, { body: { title: 'x' } })).toMatchObject({
      error: { kind: 'network', phase: 'connect', outcome: 'not_sent', cause: { cause: { code: 'ECONNREFUSED' } } },
    })
  })
  test('because the name does not exist is told apart', async () => {
    // No label may have 64 letters (RFC 1035, section 2.3.4), so no resolver is asked.
    const client = createLibrary({ baseUrl: `https://${'a'.repeat(64)}.invalid`, retry: false })
    expect(await addBook(client, { body: { title: 'x' } })).toMatchObject({
      error: { kind: 'network', phase: 'dns', outcome: 'not_sent' },
    })
  })
  test("because the certificate is nobody's is told apart and never repeated", async () => {
    let handshakes = 0
    const server = createTlsServer(selfSigned, (socket) => socket.destroy())
    server.on('tlsClientError', () => {})
    server.on('connection', () => (handshakes += 1))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const client = createLibrary({ baseUrl: `https://localhost:${port}`, retry })
    expect(await getBook(client, { path })).toMatchObject({
      error: { kind: 'network', phase: 'tls', outcome: 'not_sent', cause: { cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } } }, // prettier-ignore
    })
    expect(handshakes).toBe(1)
    await new Promise((resolve) => server.close(resolve))
  })
  test('because the other side speaks no TLS is told apart', async () => {
    const server = createServer((socket) =>
      socket
        .on('error', () => {})
        .resume()
        .write('HTTP/1.1 400 Bad Request\r\n\r\n'),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const client = createLibrary({ baseUrl: `https://localhost:${port}`, retry: false })
    expect(await getBook(client, { path })).toMatchObject({ error: { kind: 'network', phase: 'tls' } })
    await new Promise((resolve) => server.close(resolve))
  })
  test.each([
    ['ENOTFOUND', 'dns', 3],
    ['EAI_AGAIN', 'dns', 3],
    ['ECONNREFUSED', 'connect', 3],
    ['UND_ERR_CONNECT_TIMEOUT', 'connect', 3],
    ['CERT_HAS_EXPIRED', 'tls', 1],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls', 1],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls', 1],
  ] as const)('%s counts as %s and is sent %d times', async (code, phase, times) => {
    const { fetch, requests } = failing(code)
    const client = createLibrary({ fetch, retry })
    expect(await getBook(client, { path })).toMatchObject({ error: { kind: 'network', phase, outcome: 'not_sent' } })
    expect(requests).toHaveLength(times)
  })
  test.each([
    ['ENOTFOUND', 'Looking up the host failed (ENOTFOUND).'],
    ['ECONNREFUSED', 'Connecting failed (ECONNREFUSED).'],
    ['CERT_HAS_EXPIRED', 'Securing the connection failed (CERT_HAS_EXPIRED).'],
    ['ECONNRESET', 'The connection broke (ECONNRESET).'],
  ])('%s is told in words, with the code', async (code, told) => {
    const { fetch } = failing(code)
    const client = createLibrary({ fetch, retry: false })
    const result = await getBook(client, { path })
    expect(result.ok ? '' : result.error.message).toContain(`getBook failed: ${told}`)
    await expect(client.GET('/books/{id}', { params: { path } })).rejects.toThrow(told)
  })
  test.each([
    ['a code around what has none', Object.assign(new Error('a'), { code: 'EPIPE', cause: new Error('b') }), 'EPIPE'],
    ['the innermost text where there is no code', new TypeError('a', { cause: new Error('b') }), 'b'],
    ['a name where there is no text', new RangeError(), 'RangeError'],
    ['a text that is too long, cut', new Error('x'.repeat(5000)), 'x'.repeat(200)],
  ])('the message names %s', async (_what, thrown, reason) => {
    const { fetch } = stub(() => Promise.reject(thrown))
    const result = await getBook(createLibrary({ fetch, retry: false }), { path })
    expect(result.ok ? '' : result.error.message).toContain(` (${reason}). `)
  })
  test.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ETIMEDOUT'])('%s may have been sent', async (code) => {
    const { fetch } = failing(code)
    expect(await getBook(createLibrary({ fetch, retry: false }), { path })).toMatchObject({
      error: { kind: 'network', phase: 'exchange', outcome: 'unknown' },
    })
  })
  test('is tried again, since nothing can have happened', async () => {
    let calls = 0
    const { fetch } = stub(() => {
      calls += 1
      if (calls > 1) return json(201, book)
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) })
    })
    expect(await addBook(createLibrary({ fetch, retry }), { body: { title: 'x' } })).toMatchObject({ ok: true })
  })
})

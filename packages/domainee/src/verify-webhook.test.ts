import { createHmac } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { verifyWebhook } from './index.ts'

const secret = 'whsec_aBcDeF0123456789'
const event = {
  id: '5f0c2a9e-7b1d-4e8f-a3c6-2d9b8e7f6a01',
  type: 'domain.verified',
  createdAt: '2026-05-17T15:45:00.000Z',
  data: { id: '8f09b47c-b42f-4d14-8395-2989db76e6f8', hostname: 'janesbakery.com', status: 'verified' },
}
const raw = JSON.stringify(event)
// Node's own, so that the check is not checked by itself.
const sign = (body: string | Uint8Array, key: string = secret): string =>
  `sha256=${createHmac('sha256', key).update(body).digest('hex')}`
const headersFor = (body: string, key?: string): Record<string, string> => ({ 'x-domainee-signature': sign(body, key) })

function bufferOfAnotherRealm(text: string): ArrayBuffer {
  // What the script makes.
  return runInNewContext(`new Uint8Array([${new TextEncoder().encode(text).join()}]).buffer`) as ArrayBuffer
}

function sharedBytes(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}

describe('verifyWebhook accepts', () => {
  test('a genuine delivery and gives its event', async () => {
    expect(await verifyWebhook(raw, headersFor(raw), secret)).toEqual({ ok: true, event, issues: [] })
  })
  test.each<[string, Uint8Array | ArrayBuffer]>([
    ['bytes', new TextEncoder().encode(raw)],
    ['a buffer', new TextEncoder().encode(raw).buffer],
    ['a buffer of another realm', bufferOfAnotherRealm(raw)],
    ['a Node buffer within a larger one', Buffer.from(`xx${raw}`).subarray(2)],
    ['bytes of shared memory', sharedBytes(raw)],
  ])('the body as %s', async (_title, body) => {
    expect(await verifyWebhook(body, headersFor(raw), secret)).toMatchObject({ ok: true })
  })
  test.each([
    ['Headers', new Headers(headersFor(raw))],
    ['another case', { 'X-Domainee-Signature': sign(raw) }],
    ['a list', { 'x-domainee-signature': [sign(raw)] }],
    ['a map', new Map([['X-Domainee-Signature', sign(raw)]])],
    ['pairs', Object.entries({ host: 'shop.example', 'X-Domainee-Signature': sign(raw) })],
    ['pairs of which one holds a list', [['x-domainee-signature', [sign(raw)]]] as const],
    ["Node's rawHeaders", ['Host', 'shop.example', 'X-Domainee-Signature', sign(raw)]],
    ['another case beside nothing', { 'x-domainee-signature': undefined, 'X-Domainee-Signature': sign(raw) }],
    // What plain JavaScript can pass: a request of Express.
    ['what gives each by its name', { get: (name: string) => headersFor(raw)[name] } as unknown as Headers],
  ])('headers as %s', async (_title, headers) => {
    expect(await verifyWebhook(raw, headers, secret)).toMatchObject({ ok: true })
  })
  test('an event with more fields than the contract knows', async () => {
    const body = JSON.stringify({ ...event, extra: 1 })
    expect(await verifyWebhook(body, headersFor(body), secret)).toMatchObject({ ok: true, issues: [] })
  })
  test('an event that misses a field, and says so', async () => {
    const body = JSON.stringify({ ...event, data: { id: event.data.id, status: 'verified' } })
    expect(await verifyWebhook(body, headersFor(body), secret)).toMatchObject({
      ok: true,
      issues: [{ path: ['data', 'hostname'], code: 'required' }],
    })
  })
})

describe('verifyWebhook refuses', () => {
  test.each([
    ['no signature', {}, 'missing_signature'],
    ['an empty one', { 'x-domainee-signature': '' }, 'malformed_signature'],
    ['one without its prefix', { 'x-domainee-signature': sign(raw).slice(7) }, 'malformed_signature'],
    ['one in capitals', { 'x-domainee-signature': sign(raw).toUpperCase() }, 'malformed_signature'],
    ['one that is too short', { 'x-domainee-signature': sign(raw).slice(0, -1) }, 'malformed_signature'],
    ['one with more behind it', { 'x-domainee-signature': `${sign(raw)}\n` }, 'malformed_signature'],
    ['two', { 'x-domainee-signature': [sign(raw), sign(raw)] }, 'malformed_signature'],
    // What plain JavaScript can pass.
    ['a number', { 'X-Domainee-Signature': 5 as unknown as string }, 'malformed_signature'],
    ['a symbol', { 'X-Domainee-Signature': Symbol('a') as unknown as string }, 'malformed_signature'],
    ['an object', { 'X-Domainee-Signature': Object.create(null) as string }, 'malformed_signature'],
    ['null', { 'X-Domainee-Signature': null as unknown as string }, 'missing_signature'],
    ['an empty list', { 'X-Domainee-Signature': [] }, 'missing_signature'],
    ['no header at all', [], 'missing_signature'],
    ['two, in two cases', { 'x-domainee-signature': sign(raw), 'X-Domainee-Signature': sign(raw) }, 'malformed_signature'], // prettier-ignore
    ['two, in pairs', [['x-domainee-signature', sign(raw)], ['X-Domainee-Signature', sign(raw)]] as const, 'malformed_signature'], // prettier-ignore
    ['another hash', { 'x-domainee-signature': `sha1=${'0'.repeat(64)}` }, 'malformed_signature'],
    ['one with another secret', headersFor(raw, 'whsec_other'), 'wrong_signature'],
    ['one of another body', headersFor(`${raw} `), 'wrong_signature'],
  ])('%s', async (_title, headers, reason) => {
    expect(await verifyWebhook(raw, headers, secret)).toEqual({ ok: false, reason })
  })
  test('the same event written in another way: only the raw body is signed', async () => {
    const rewritten = JSON.stringify(event, undefined, 2)
    expect(await verifyWebhook(rewritten, headersFor(raw), secret)).toEqual({ ok: false, reason: 'wrong_signature' })
  })
  test('any change of any byte', async () => {
    const position = fc.nat({ max: raw.length - 1 })
    await fc.assert(
      fc.asyncProperty(position, fc.integer({ min: 1, max: 255 }), async (index, change) => {
        const bytes = new TextEncoder().encode(raw)
        bytes[index] = (bytes[index] ?? 0) ^ change
        expect(await verifyWebhook(bytes, headersFor(raw), secret)).toEqual({ ok: false, reason: 'wrong_signature' })
      }),
    )
  })
  test('and parses nothing before the signature is right', async () => {
    const parse = vi.spyOn(JSON, 'parse')
    await verifyWebhook(raw, headersFor(raw, 'whsec_other'), secret)
    expect(parse).not.toHaveBeenCalled()
    parse.mockRestore()
  })
  test.each([
    ['what is not JSON', 'hello'],
    ['what is no object', '7'],
    ['what has no type', '{}'],
  ])('%s, even signed', async (_title, body) => {
    expect(await verifyWebhook(body, headersFor(body), secret)).toEqual({ ok: false, reason: 'not_an_event' })
  })
  test.each(['domain.renamed', '__proto__', 'toString'])('an event of the unknown type %s, naming it', async (type) => {
    const body = JSON.stringify({ ...event, type })
    expect(await verifyWebhook(body, headersFor(body), secret)).toEqual({ ok: false, reason: 'unknown_type', type })
  })
  test('to work without a secret', async () => {
    await expect(verifyWebhook(raw, headersFor(raw, ''), '')).rejects.toThrow(TypeError)
  })
  test.each([' ', '\n\t'])('the blank secret %j', async (blank) => {
    await expect(verifyWebhook(raw, headersFor(raw, blank), blank)).rejects.toThrow(/needs the secret/)
  })
  test.each([[null], [undefined], [7]])('%j for a secret, which a forger could sign with', async (missing) => {
    const forged = headersFor(raw, String(missing))
    // @ts-expect-error no text, as from a variable of the environment that is not set
    await expect(verifyWebhook(raw, forged, missing)).rejects.toThrow(/needs the secret/)
  })
})

function handedOver(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  structuredClone(bytes, { transfer: [bytes.buffer] })
  return bytes
}

describe('verifyWebhook says what to pass instead of', () => {
  test.each([
    ['a parsed body', event],
    ['a list', [1]],
    ['no body', undefined],
    ['null', null],
    ['a Request', new Request('https://shop.example', { method: 'POST', body: raw })],
    ['bytes that were handed to somebody else', handedOver(raw)],
    ['what only says that it is a buffer', { [Symbol.toStringTag]: 'ArrayBuffer' }],
  ])('%s', async (_title, body) => {
    for (const headers of [headersFor(raw), {}]) {
      // @ts-expect-error not the body as it arrived
      const verdict = verifyWebhook(body, headers, secret)
      await expect(verdict).rejects.toThrow(TypeError)
      await expect(verdict).rejects.toThrow(
        'verifyWebhook needs the body as it arrived, as a text or as bytes: await request.text(), or express.raw() and the like. A parsed body is another text when it is written again.',
      )
    }
  })
  test.each([[undefined], [null], ['sha256=ab'], [[1]], [new Uint8Array(2)]])('%j for headers', async (headers) => {
    // @ts-expect-error not headers
    await expect(verifyWebhook(raw, headers, secret)).rejects.toThrow(
      new TypeError(
        "verifyWebhook needs the request's headers, as Headers, as an object or as pairs of a name and a value.",
      ),
    )
  })
})

test.each([0, 1, 2, 5])(
  'what was checked is what is given, though the buffer was used again %d turns later',
  async (turns) => {
    const other = raw.replace('janesbakery', 'evilsbakery')
    const buffer = Buffer.from(raw)
    const verdict = verifyWebhook(buffer, headersFor(raw), secret)
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
    buffer.write(other)
    expect(await verdict).toEqual({ ok: true, event, issues: [] })
  },
)

test('the comparison is left to Web Crypto, which takes the same time for every signature', async () => {
  const verify = vi.spyOn(crypto.subtle, 'verify')
  await verifyWebhook(raw, headersFor(raw), secret)
  expect(verify).toHaveBeenCalledOnce()
  verify.mockRestore()
})

import { describe, expect, test } from 'vitest'
import { createLibrary, getBook, lendBook } from './library-service.ts'
import { body, path, setUp } from './retry-set-up.ts'
import { watch } from './virtual-clock.ts'

const coded = (code: string): Error => Object.assign(new Error(`because of ${code}`), { code })
const failed = (cause: unknown): TypeError => new TypeError('fetch failed', { cause })

describe('15 a connection that is never made', () => {
  test.each([
    ['EHOSTUNREACH', 'connect', 3],
    ['ENETUNREACH', 'connect', 3],
    ['EADDRNOTAVAIL', 'connect', 3],
    ['EPROTO', 'tls', 1],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls', 1],
  ] as const)('%s counts as %s and is sent %d times', async (code, phase, times) => {
    const { clock, client, sentAt } = setUp(() => Promise.reject(failed(coded(code))))
    const call = watch(lendBook(client, { path, body }))
    await clock.advance(60_000)
    expect(sentAt).toHaveLength(times)
    expect(call.value).toMatchObject({ error: { kind: 'network', phase, outcome: 'not_sent' } })
  })
  test.each([
    ['ECONNREFUSED', 'connect'],
    ['ENOTFOUND', 'dns'],
    ['CERT_HAS_EXPIRED', 'tls'],
  ] as const)('to any of several addresses, %s at the first, counts as %s', async (code, phase) => {
    // As Node's happy eyeballs tell it, here without a code of its own.
    const thrown = failed(new AggregateError([coded(code), coded('ECONNRESET')], 'All failed.'))
    const client = createLibrary({ fetch: () => Promise.reject(thrown), retry: false })
    const result = await lendBook(client, { path, body })
    expect(result).toMatchObject({
      error: {
        kind: 'network',
        phase,
        outcome: 'not_sent',
        cause: { cause: { name: 'AggregateError', cause: { code } } },
      },
    })
    expect(result.ok ? '' : result.error.message).toContain(`(${code})`)
  })
  test('for reasons behind reasons is told five deep', async () => {
    const thrown = Array.from({ length: 20 }, (_, depth) => `reason ${depth}`).reduceRight<Error | undefined>(
      (cause, message) => new Error(message, { cause }),
      undefined,
    )
    const client = createLibrary({ fetch: () => Promise.reject(thrown), retry: false })
    const result = await getBook(client, { path })
    expect(result.ok ? [] : JSON.stringify(result.error).match(/"reason \d+"/g)).toHaveLength(5)
  })
})

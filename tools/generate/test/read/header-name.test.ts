import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkHeaderName } from '../../src/read/header-name.ts'

// The client stands above the generator, which must run before anything is built; so its rule is only compared with ours.
const rule = resolve(import.meta.dirname, '../../../../packages/client/src/draft-request.ts')
type Draft = (operation: object, request: object, settings: object, issues: unknown[]) => unknown
// What the module exports, as far as it is of interest here.
const { draftRequest } = (await import(pathToFileURL(rule).href)) as { draftRequest: Draft }

function isSent(name: string): boolean {
  const issues: unknown[] = []
  const settings = { baseUrl: 'https://bakery.example', validateRequests: false, secrets: [], random: () => 0 }
  // `__proto__` is to be a name here.
  const header = Object.fromEntries([[name, 'x']])
  draftRequest({ method: 'GET', path: '/', idempotencyKey: false }, { header }, settings, issues)
  return issues.length === 0
}

function problemOf(name: string): string {
  try {
    checkHeaderName(name, '#')
    return ''
  } catch (error) {
    return String(error)
  }
}

test('a name is refused for its form exactly when the client refuses it', () => {
  const name = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.constantFrom('__proto__', 'constructor', 'X-Kind', "x!#$%&'*+-.^_`|~", 'Host', ''),
  )
  fc.assert(
    fc.property(name, (text) => {
      expect(problemOf(text).includes('must be the name of a header')).toBe(!isSent(text))
    }),
    { numRuns: 2000 },
  )
})

test.each(['transfer-encoding', 'keep-alive', 'upgrade', 'expect'])(
  'fetch itself fails with %s, which is refused',
  async (name) => {
    expect(problemOf(name)).toContain('is a header that fetch sets itself or refuses')
    const failed = fetch(`http://127.0.0.1:${await freePort()}/`, { headers: { [name]: '1' } })
    // Not for that nothing listens there: fetch does not get as far as connecting.
    await expect(failed).rejects.toMatchObject({ cause: { code: expect.stringMatching(/^UND_ERR_/) as unknown } })
  },
)

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

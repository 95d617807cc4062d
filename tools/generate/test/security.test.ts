import { describe, expect, test } from 'vitest'
import { generate } from '../src/generate.ts'
import { GenerationError } from '../src/generation-error.ts'
import { workspaceFormats } from './formats.ts'

interface Secured {
  readonly security?: unknown
  readonly operation?: unknown
  readonly schemes?: unknown
}

/** The descriptors of a contract with one operation and the given security. */
async function descriptorsOf({ security, operation, schemes }: Secured): Promise<string> {
  const contract = {
    openapi: '3.1.0',
    info: { title: 'Bakery', version: '1.0.0' },
    servers: [{ url: 'https://api.bakery.example' }],
    ...(security !== undefined && { security }),
    paths: {
      '/hours': {
        get: {
          operationId: 'getHours',
          ...(operation !== undefined && { security: operation }),
          responses: { '200': { description: 'The hours.' } },
        },
      },
    },
    components: { securitySchemes: schemes },
  }
  const files = await generate({ service: 'bakery', bundle: JSON.stringify(contract), formats: workspaceFormats, version: '1.2.3' }) // prettier-ignore
  return files.get('descriptors.gen.ts') ?? ''
}

const bearer = { token: { type: 'http', scheme: 'bearer' } }
const key = { key: { type: 'apiKey', in: 'header', name: 'X-Bakery-Key' } }

describe('security', () => {
  test('that all operations share stands with each of them and is no exception', async () => {
    const source = await descriptorsOf({ security: [{ token: [] }], schemes: bearer })
    expect(source).toContain('schemes: { token: { header: "authorization", prefix: "Bearer " } }')
    expect(source).toContain('default: ["token"]')
    expect(source).toContain('exceptions: {}')
    expect(source).toContain('  security: ["token"],\n')
  })
  test('of an operation replaces it, with another key or with none', async () => {
    const other = await descriptorsOf({ security: [{ token: [] }], operation: [{ key: [] }], schemes: { ...bearer, ...key } }) // prettier-ignore
    expect(other).toContain('exceptions: { "GET /hours": ["key"] }')
    expect(other).toContain('key: { header: "x-bakery-key", prefix: "" }')
    expect(await descriptorsOf({ security: [{ token: [] }], operation: [], schemes: bearer })).toContain(
      'exceptions: { "GET /hours": [] }',
    )
  })
  test('may offer a choice', async () => {
    const choice = [{ token: [] }, { key: [] }]
    expect(await descriptorsOf({ security: choice, schemes: { ...bearer, ...key } })).toContain('["token", "key"]')
  })
  test('is not needed', async () => {
    expect(await descriptorsOf({})).toContain('{ schemes: {}, default: [], exceptions: {} }')
  })
  test.each([
    ['two schemes at once', [{ token: [], key: [] }], { ...bearer, ...key }, '#/security/0'],
    ['an optional one', [{}], bearer, '#/security/0'],
    ['one that is not described', [{ other: [] }], bearer, '#/security/0/other'],
    ['one that every object inherits', [{ toString: [] }], bearer, '#/security/0/toString'],
    ['basic', [{ basic: [] }], { basic: { type: 'http', scheme: 'basic' } }, '#/components/securitySchemes/basic'],
    ['a key in the query', [{ key: [] }], { key: { ...key.key, in: 'query' } }, '#/components/securitySchemes/key'],
    [
      'a header that is no name',
      [{ key: [] }],
      { key: { ...key.key, name: 'x"\n' } },
      '#/components/securitySchemes/key/name',
    ],
  ])('that is %s fails with its pointer', async (_title, security, schemes, pointer) => {
    const failed = descriptorsOf({ security, schemes })
    await expect(failed).rejects.toThrow(GenerationError)
    await expect(failed).rejects.toMatchObject({ pointer })
  })
  test.each([
    'Host',
    'cookie',
    'Content-Length',
    'transfer-encoding',
    'Content-Type',
    'Accept',
    'Idempotency-Key',
    '!a',
    '__proto__',
    '',
  ])('by the header %j fails with its pointer', async (name) => {
    const failed = descriptorsOf({ security: [{ key: [] }], schemes: { key: { ...key.key, name } } })
    await expect(failed).rejects.toMatchObject({ pointer: '#/components/securitySchemes/key/name' })
    await expect(failed).rejects.toThrow(/: (must be the name of|"[a-z-]+" is) a header that /)
  })
})

import { describe, expect, test } from 'vitest'
import { classifyAddress, hostname, httpsOriginUrl, originUrl, projectDomain } from '../src/index.ts'
import edges from './corpora/edges.json' with { type: 'json' }

// Rows of our own, beside the shared corpora: both sides of every limit, every block's first and last address, and the
// spellings that parsers read differently. Each was judged by the table of decisions in the README when it was written.
interface Edge {
  readonly input: string
  /** Of a row that is refused, with what follows. */
  readonly code?: string
  readonly position?: number
  readonly length?: number
  readonly suggestion?: string
  readonly canonical?: string
  readonly kind?: string
  readonly port?: number
  readonly advisories?: readonly string[]
}

const formats = [projectDomain, hostname, httpsOriginUrl, originUrl] as const

describe.each(formats.map((format) => [format.name, format] as const))('%s', (name, format) => {
  // The file has a list for each format.
  const rows: readonly Edge[] = edges[name as keyof Omit<typeof edges, 'address'>]

  test.each(rows.map((row) => [row.input.slice(0, 80), row] as const))('%j', (_title, { input, code, ...rest }) => {
    const result = format.parse(input)
    expect([format.is(input), result.ok]).toEqual([code === undefined, code === undefined])
    const actual = result.ok ? result : { suggestion: undefined, ...result.issues[0] }
    const expected = result.ok ? { value: input, port: undefined, advisories: [] } : { code, suggestion: undefined }
    expect(actual).toMatchObject({ ...expected, ...rest })
  })
})

test.each(edges.address)('$input is $category', ({ input, category }) => {
  expect(classifyAddress(input)).toBe(category)
})

// Runs wherever the library does: in Node, Deno, Bun, workers and pages. So it reads no file and imports nothing but types.
import type * as Api from '../src/index.ts'
import type { Row } from './corpus.ts'

type AnyFormat = Pick<Api.Format<string, object>, 'is' | 'name' | 'parse'>

/** The rows of the corpora by their file's name. */
export type Corpora = Readonly<Record<string, readonly Row[]>>

/** A row of `edges.json`, where `expected` is not written out: a row without a code is accepted. */
export type Edge = Omit<Row, 'expected' | 'tier'>

/** The rows of `edges.json` by format. */
export type Edges = Readonly<Record<string, readonly Edge[]>>

// A code, or the canonical form, which tells that a text is accepted.
function answer(format: AnyFormat, input: string): string {
  const result = format.parse(input)
  if (format.is(input) !== result.ok) return 'is and parse differ'
  return result.ok ? result.canonical : result.issues[0].code
}

/**
 * Asks the library about every row.
 *
 * @returns a line for each answer that is not the row's; empty where the runtime agrees with all of them
 */
export function disagreements(api: typeof Api, corpora: Corpora, edges: Edges): string[] {
  const { classifyAddress, hostname, httpsOriginUrl, isIPv4, isIPv6, originUrl, projectDomain } = api
  const lines: string[] = []
  const expect = (what: string, input: string, actual: unknown, expected: unknown): void => {
    if (actual !== expected) lines.push(`${what} ${JSON.stringify(input)}: ${String(actual)}, not ${String(expected)}`)
  }
  const formats = [
    ['devpayr-domain', projectDomain],
    ['hostname', hostname],
    ['origin-url', httpsOriginUrl],
  ] as const
  for (const [corpus, format] of formats) {
    for (const { input, expected, tier, code, canonical } of corpora[corpus] ?? []) {
      const accepted = expected || tier === 'advisory'
      const actual = answer(format, input)
      if (accepted ? canonical !== undefined : code !== 'any') {
        expect(corpus, input, actual, accepted ? canonical : code)
      } else expect(corpus, input, format.is(input), accepted)
    }
  }
  for (const { input, expected } of corpora['ipv4'] ?? []) expect('isIPv4', input, isIPv4(input), expected)
  for (const { input, expected } of corpora['ipv6'] ?? []) expect('isIPv6', input, isIPv6(input), expected)
  for (const { input, expected } of corpora['ip-class'] ?? [])
    expect('classifyAddress', input, classifyAddress(input) === 'global', expected)
  for (const format of [projectDomain, hostname, httpsOriginUrl, originUrl])
    for (const { input, code, canonical } of edges[format.name] ?? [])
      expect(format.name, input, answer(format, input), code ?? canonical)
  for (const { input, category } of edges['address'] ?? [])
    expect('classifyAddress', input, classifyAddress(input), category)
  return lines
}

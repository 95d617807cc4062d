import { readFileSync } from 'node:fs'

/** One row of a shared corpus. */
export interface Row {
  readonly input: string
  readonly expected: boolean
  readonly tier: 'core' | 'core-ip' | 'policy' | 'advisory'
  readonly why?: string
  readonly code?: string
  readonly kind?: string
  readonly canonical?: string
  readonly category?: string
  readonly createProfile?: boolean
}

/** The rows of a corpus, by its file's name. */
export function rowsOf(name: string): readonly Row[] {
  // First-party data of a known shape.
  const corpus = JSON.parse(readFileSync(new URL(`corpora/${name}.json`, import.meta.url), 'utf8')) as {
    readonly cases: readonly Row[]
  }
  return corpus.cases
}

import { parseResult, type Result } from '@domain-contracts/bench-result'

const numbers = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 })

/** A measured number as it is shown: `17,450` for 17445. */
export function figure(value: number): string {
  return numbers.format(value)
}

/** Reads text files by their path, as the bundler's glob gives them. Throws a TypeError that names one which is no result. */
export function readResults(files: Readonly<Record<string, string>>): readonly Result[] {
  return Object.entries(files).map(([file, text]) => parseResult(file.replace(/^(?:\.\.\/)+/, ''), text))
}

/** Every suite that has been measured, by name. */
export const results: readonly Result[] = readResults(
  // Data, not code: a package may not import from tools.
  import.meta.glob('../../../../tools/bench/results/*.json', { query: '?raw', import: 'default', eager: true }),
)

import { mkdirSync, writeFileSync } from 'node:fs'
import { parseResult, type Result } from '@domain-contracts/bench-result'

const results = new URL('../results/', import.meta.url)

/** Writes `results/<suite>.json`. Throws a TypeError, and writes nothing, when nobody could read it. */
export function writeResult(result: Result): void {
  const file = `${result.suite}.json`
  const text = `${JSON.stringify(result, null, 2)}\n`
  parseResult(file, text)
  mkdirSync(results, { recursive: true })
  writeFileSync(new URL(file, results), text)
}

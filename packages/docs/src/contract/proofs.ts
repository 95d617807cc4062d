import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const sources = new Map<string, string>()

// Astro and Vitest run in the package's folder.
function sourceOf(file: string): string {
  const known = sources.get(file)
  if (known !== undefined) return known
  const text = readFileSync(resolve(process.cwd(), '../..', file), 'utf8')
  sources.set(file, text)
  return text
}

/** The test that a claim names as `file > title`, as it stands in the file. Throws an Error when it is not there. */
export function proofOf(test: string): string {
  const [file = '', title = ''] = test.split(' > ', 2)
  return testIn(sourceOf(file), title) ?? missing(test)
}

function missing(test: string): never {
  throw new Error(`no test "${test}": a claim names it`)
}

/** The statement at the beginning of a line that makes the test of this title; of a table of tests, the whole table. */
export function testIn(source: string, title: string): string | undefined {
  const literals = [`'${title.replaceAll("'", String.raw`\'`)}'`, `"${title}"`]
  return source
    .split(/^(?=test\b)/m)
    .slice(1)
    .map((text) => text.split(/^(?=[^\s})\]t])/m, 1)[0]?.trim() ?? '')
    .find((text) => literals.some((literal) => text.includes(literal)))
}

import { readFileSync } from 'node:fs'

/**
 * Which rows of a corpus are timed: those of a form that is filled in right with what people have (accepted, ASCII without
 * A-labels, up to 63 characters), or all.
 */
export type Selection = 'everyday' | 'all'

interface Row {
  readonly input: string
  readonly expected: boolean
}

const isEveryday = ({ input, expected }: Row): boolean =>
  expected && /^[ -~]{1,63}$/.test(input) && !/xn--/i.test(input)

/** The inputs of a corpus of the validators' tests. */
export function inputsOf(corpus: string, selection: Selection): readonly string[] {
  const file = new URL(`../../../../packages/validators/test/corpora/${corpus}.json`, import.meta.url)
  // First-party data of a known shape.
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly Row[] }
  return cases.filter((row) => selection === 'all' || isEveryday(row)).map((row) => row.input)
}

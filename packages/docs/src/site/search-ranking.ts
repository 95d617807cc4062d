/** How Pagefind ranks: short pages, rare words and close matches first. The table in test/search-table.ts is what it has to do. */
export const searchRanking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 } as const

/**
 * How much a page's title counts in the search, from 0 to 10; Pagefind's own weight for a title is 7. What a reader asks
 * for by name comes before what only mentions it: an operation before its workflow, both before the schemas named after it.
 */
const weights: readonly (readonly [path: RegExp, weight: number])[] = [
  [/\/operations\//, 10],
  [/\/guides\//, 10],
  [/\/errors\/./, 10],
  [/\/formats\/./, 10],
  [/\/events\//, 3],
  [/\/workflows\//, 1],
  [/\/schemas\//, 3],
]

export function searchWeight(path: string): number {
  return weights.find(([pattern]) => pattern.test(path))?.[1] ?? 7
}

/**
 * The value of `data-pagefind-body` for a page that Starlight takes for the one that stands in for missing ones, and so keeps
 * out of the search. On other pages the attribute must not be there at all.
 */
export function leftOutByStarlight(path: string): true | undefined {
  return /.\/404\/?$/.test(path) || undefined
}

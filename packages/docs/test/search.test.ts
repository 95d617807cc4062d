import { describe, expect, test } from 'vitest'
import { searchRanking } from '../src/site/search-ranking.ts'
import { searchTable } from './search-table.ts'
import { siteInBrowser } from './site-in-browser.ts'

/** The part of Pagefind's own module that the site's search uses. */
interface Pagefind {
  readonly options: (options: { readonly ranking: typeof searchRanking }) => Promise<void>
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[] }>
}

const visit = siteInBrowser()

/** The address of each query's first hit, in the order of the queries. */
const firstHits = (queries: readonly string[]): Promise<readonly string[]> =>
  visit('/', {}, async (page) => {
    // As text: the test runner would rewrite an import. The module is written by the build and has no types.
    const module = await page.evaluateHandle<Pagefind>("import('/pagefind/pagefind.js')")
    return module.evaluate(
      async (pagefind, { wanted, ranking }) => {
        await pagefind.options({ ranking })
        const hits: string[] = []
        for (const query of wanted) {
          const { results } = await pagefind.search(query)
          hits.push((await results[0]?.data())?.url ?? 'nothing')
        }
        return hits
      },
      { wanted: queries, ranking: searchRanking },
    )
  })

describe('search', () => {
  test('the first hit is the page that the reader means', async () => {
    const hits = await firstHits(searchTable.map(([query]) => query))
    expect(searchTable.map(([query], index) => `${query} -> ${hits[index] ?? ''}`)).toEqual(
      searchTable.map(([query, page]) => `${query} -> ${page}`),
    )
  })

  test('the table asks at least 40 questions', () => {
    expect(searchTable.length).toBeGreaterThanOrEqual(40)
  })
})

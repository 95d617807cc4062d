import { describe, expect, test } from 'vitest'
import { searchTable } from './search-table.ts'
import { siteInBrowser } from './site-in-browser.ts'

const visit = siteInBrowser()

/** The address of each query's first hit, in the order of the queries, from the dialog that a reader uses. */
const firstHits = (queries: readonly string[]): Promise<readonly string[]> =>
  visit('/', {}, async (page) => {
    await page.getByRole('button', { name: 'Search' }).click()
    const hits: string[] = []
    for (const query of queries) {
      await page.getByRole('searchbox').fill(query)
      await page.locator('.found', { hasText: `“${query}”` }).waitFor()
      hits.push((await page.locator('.hits a').first().getAttribute('href')) ?? '')
    }
    return hits
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

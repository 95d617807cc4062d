import { describe, expect, test } from 'vitest'
import { apiNames } from '../src/contract/contracts.ts'
import { allErrors } from '../src/contract/errors.ts'
import { allOperations } from '../src/contract/operations.ts'
import { searchTable } from './search-table.ts'
import { siteInBrowser } from './site-in-browser.ts'

const visit = siteInBrowser()

// A service that comes next may have its own answer to a question; the table tells of those that it knows.
const untold = apiNames.filter((api) => !searchTable.some(([, page]) => page.startsWith(`/${api}/`)))
const isTold = (href: string): boolean => !untold.some((api) => href.startsWith(`/${api}/`))

/** The address of each query's first hit, in the order of the queries, from the dialog that a reader uses. */
const firstHits = (queries: readonly string[]): Promise<readonly string[]> =>
  visit('/', {}, async (page) => {
    await page.getByRole('button', { name: 'Search' }).click()
    const hits: string[] = []
    for (const query of queries) {
      await page.getByRole('searchbox').fill(query)
      await page.locator('.found', { hasText: `“${query}”` }).waitFor()
      const found = await page.locator('.hits a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      hits.push(found.find((href) => href !== null && isTold(href)) ?? '')
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

  test('each operation and each error is found first by its name', async () => {
    const named = [
      ...allOperations.flatMap(({ api, operationId, summary }) =>
        [operationId, summary].map((name) => [name, `/${api}/operations/${operationId}/`] as const),
      ),
      ...allErrors.map(
        ({ api, code, isStatus }) => [isStatus ? `${api} ${code}` : code, `/${api}/errors/${code}/`] as const,
      ),
    ].filter(([, page]) => isTold(page))
    const hits = await firstHits(named.map(([name]) => name))
    expect(named.filter(([, page], index) => hits[index] !== page)).toEqual([])
  })

  test('the table asks at least 40 questions', () => {
    expect(searchTable.length).toBeGreaterThanOrEqual(40)
  })
})

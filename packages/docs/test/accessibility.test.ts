import { expect, test } from 'vitest'
import { violationsOn } from './axe.ts'
import { samplePages } from './sample-pages.ts'
import { colorSchemes, siteInBrowser } from './site-in-browser.ts'

const visit = siteInBrowser()
const cases = samplePages.flatMap((path) => colorSchemes.map((colorScheme) => ({ path, colorScheme })))

test.each(cases)('$path has no violation in $colorScheme mode', ({ path, colorScheme }) =>
  visit(path, { colorScheme, bypassCSP: true }, async (page) => {
    expect(await violationsOn(page)).toEqual([])
  }),
)

test('the search has no violation with hits in it', () =>
  visit('/', { bypassCSP: true }, async (page) => {
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('searchbox').fill('originUrl')
    await page.getByText(/pages for “originUrl”/).waitFor()
    expect(await violationsOn(page)).toEqual([])
  }))

test('the console has no violation with an answer on it', () =>
  visit('/console/', { bypassCSP: true }, async (page) => {
    await page.getByRole('link', { name: 'Connect a purchase' }).click()
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('Status 200').waitFor()
    expect(await violationsOn(page)).toEqual([])
  }))

import type { Page } from '@domain-contracts/test-browser'
import { describe, expect, test } from 'vitest'
import { samplePages } from './sample-pages.ts'
import { colorSchemes, siteInBrowser } from './site-in-browser.ts'

const visit = siteInBrowser()
const phone = { viewport: { width: 390, height: 844 } }

/** The colours of the page and of what it says, apart from what a program adds or marks. */
const coloursOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const programs = 'sandbox-console, nav[aria-label="Scenes"], format-tester, .fallback, .copy, starlight-toc'
    const elements = [...document.querySelectorAll('html, body, .header, .header a, .sidebar-pane a, main, main *')]
    const shown = elements.filter((element) => !element.closest(programs) && element.checkVisibility())
    const colours = shown.map((element) => {
      const { color, backgroundColor, borderTopColor, colorScheme } = getComputedStyle(element)
      return `${colorScheme} page: ${color} on ${backgroundColor} within ${borderTopColor}`
    })
    return [...new Set(colours)].toSorted()
  })

describe.each(colorSchemes)('to a reader of %s pages', (colorScheme) => {
  test.each(samplePages)('%s has the same colours without JavaScript', async (path) => {
    const without = await visit(path, { colorScheme, javaScriptEnabled: false }, coloursOf)
    const withIt = await visit(path, { colorScheme }, coloursOf)
    expect(without.length).toBeGreaterThan(3)
    expect(without).toEqual(withIt)
  })
})

test.each(['/', '/404.html'])('on a phone %s has the menu', (path) =>
  visit(path, phone, async (page) => {
    await page.getByRole('button', { name: 'Menu' }).click({ timeout: 5_000 })
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Console' }).click()
    await page.waitForURL('**/console/')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Console')
  }),
)

test('in the navigation no name is broken within a word', () =>
  visit('/domainee/events/domain_purchase.renewal_failed/', {}, async (page) => {
    const broken = await page.getByRole('navigation', { name: 'Main' }).evaluate((navigation) => {
      const found: string[] = []
      const texts = document.createTreeWalker(navigation, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s._-]+[._-]?/g)) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)))
          if (lines.size > 1) found.push(text.textContent ?? '')
        }
      return found
    })
    expect(broken).toEqual([])
  }))

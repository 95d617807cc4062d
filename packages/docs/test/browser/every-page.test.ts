import { expect, test } from 'vitest'
import { violationsOn } from '../axe.ts'
import { pages } from '../built-site.ts'
import { colorSchemes, siteInBrowser } from '../site-in-browser.ts'

const visit = siteInBrowser('reference.test')

test.each(pages.flatMap((path) => colorSchemes.map((colorScheme) => ({ path, colorScheme }))))(
  '$path has no violation in $colorScheme mode',
  ({ path, colorScheme }) =>
    visit(path, { colorScheme, bypassCSP: true }, async (page) => {
      expect(await violationsOn(page)).toEqual([])
    }),
)

test.each(pages)('%s fits a phone and says nothing to the console', (path) =>
  visit(path, { viewport: { width: 390, height: 844 } }, async (page) => {
    const problems: string[] = []
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.hostname !== 'reference.test') problems.push(request.url())
    })
    await page.reload({ waitUntil: 'load' })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect({ width, problems }).toEqual({ width: 390, problems: [] })
  }),
)

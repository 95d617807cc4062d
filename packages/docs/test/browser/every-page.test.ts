import type { BrowserContext, BrowserContextOptions, Page } from '@domain-contracts/test-browser'
import { launchBrowser } from '@domain-contracts/test-browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ServedSite } from '../../src/serve-site.ts'
import { serveSite } from '../../src/serve-site.ts'
import { violationsOn } from '../axe.ts'
import { pages } from '../built-site.ts'
import { colorSchemes } from '../site-in-browser.ts'

const host = 'reference.test'

/** One page that goes from address to address: a new context for each of hundreds would take most of the time. */
function travellingPage(options: BrowserContextOptions): { readonly visit: (path: string) => Promise<Page> } {
  let site: ServedSite
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    site = await serveSite()
    const browser = await launchBrowser(
      `--host-resolver-rules=MAP ${host} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    )
    context = await browser.newContext({ ...options, baseURL: site.url.replace('127.0.0.1', host) })
    page = await context.newPage()
  })
  afterAll(async () => {
    await context.browser()?.close()
    await site.close()
  })
  return {
    visit: async (path) => {
      await page.goto(path)
      return page
    },
  }
}

describe.each(colorSchemes)('in %s mode', (colorScheme) => {
  const { visit } = travellingPage({ colorScheme, bypassCSP: true })
  test.each(pages)('%s has no violation', async (path) => {
    expect(await violationsOn(await visit(path))).toEqual([])
  })
})

describe('on a phone', () => {
  const { visit } = travellingPage({ viewport: { width: 390, height: 844 } })
  test.each(pages)('%s fits, and neither complains nor asks anyone else', async (path) => {
    const problems: string[] = []
    const page = await visit(path)
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol.startsWith('http') && hostname !== host) problems.push(request.url())
    })
    await page.reload()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    page.removeAllListeners()
    expect({ width, problems }).toEqual({ width: 390, problems: [] })
  })
})

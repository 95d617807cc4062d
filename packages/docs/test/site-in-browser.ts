import type { Browser, BrowserContextOptions, Page } from '@domain-contracts/test-browser'
import { launchBrowser } from '@domain-contracts/test-browser'
import { afterAll, beforeAll } from 'vitest'
import type { ServedSite } from '../src/serve-site.ts'
import { serveSite } from '../src/serve-site.ts'

/** Opens an address of the site in a context of its own, hands the page over, and closes it whatever happens. */
export type Visit = <Result>(
  path: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
) => Promise<Result>

export type ColorScheme = 'light' | 'dark'
export const colorSchemes: readonly ColorScheme[] = ['light', 'dark']

/** Serves the built site and starts a browser for the tests of a file. Under `host` the site is found by that name. */
export function siteInBrowser(host = '127.0.0.1'): Visit {
  let site: ServedSite
  let browser: Browser
  beforeAll(async () => {
    site = await serveSite()
    browser = await launchBrowser(`--host-resolver-rules=MAP ${host} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`)
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  return async (path, options, use) => {
    const baseURL = site.url.replace('127.0.0.1', host)
    const context = await browser.newContext({ ...options, baseURL })
    try {
      const page = await context.newPage()
      await page.goto(path)
      return await use(page)
    } finally {
      await context.close()
    }
  }
}

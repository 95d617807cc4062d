import type { Page } from '@domain-contracts/test-browser'
import { expect, test } from 'vitest'
import { samplePages } from './sample-pages.ts'
import { siteInBrowser } from './site-in-browser.ts'

// On a loopback address Redoc hides its telemetry, so the pages are opened under a name that is mapped to it.
const host = 'reference.test'
const visit = siteInBrowser(host)

interface Observed {
  readonly foreign: readonly string[]
  readonly problems: readonly string[]
}

/** Loads the page once more and notes what it asks for elsewhere, and what it complains about. */
async function observe(page: Page): Promise<Observed> {
  const foreign: string[] = []
  const problems: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.hostname !== host) foreign.push(request.url())
  })
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  await page.reload({ waitUntil: 'networkidle' })
  return { foreign, problems }
}

test.each([...samplePages, '/domainee/interactive/', '/devpayr/interactive/'])(
  '%s asks nobody else for anything and breaks no policy',
  (path) =>
    visit(path, {}, async (page) => {
      expect(await observe(page)).toEqual({ foreign: [], problems: [] })
      expect(await page.locator('h1').first().textContent()).not.toBe('')
    }),
)

test('every page forbids what it does not need', () =>
  visit('/guides/quick-start/', {}, async (page) => {
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("object-src 'none'")
    expect(policy?.match(/script-src ([^;]*)/)?.[1]).not.toContain('unsafe-inline')
    const blocked = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.injected = true'
      document.head.append(script)
      return !('injected' in globalThis)
    })
    expect(blocked).toBe(true)
  }))

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ServedSite } from '../src/serve-site.ts'
import { serveSite } from '../src/serve-site.ts'
import { launchBrowser } from './launch-browser.ts'

// On a loopback address Redoc hides its telemetry, so the pages are opened under a name that is mapped to it.
const host = 'reference.test'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  site = await serveSite()
  browser = await launchBrowser(`--host-resolver-rules=MAP ${host} 127.0.0.1, MAP * ~NOTFOUND`)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const paths = [
  '/',
  '/domainee/',
  '/domainee/operations/connectDomainPurchase/',
  '/devpayr/operations/createProjectDomain/',
  '/domainee/interactive/',
  '/devpayr/interactive/',
]

test.each(paths)('%s asks nobody else for anything and breaks no policy', async (path) => {
  const base = new URL(site.url.replace('127.0.0.1', host))
  const page = await browser.newPage()
  const foreign: string[] = []
  const problems: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.host !== base.host) foreign.push(request.url())
  })
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  const response = await page.goto(new URL(path, base).href, { waitUntil: 'networkidle' })
  expect(response?.status()).toBe(200)
  expect(await page.title()).toMatch(/Domain|DevPayr/i)
  expect({ foreign, problems }).toEqual({ foreign: [], problems: [] })
  await page.close()
})

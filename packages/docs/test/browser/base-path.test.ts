import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Browser, Page } from '@domain-contracts/test-browser'
import { launchBrowser } from '@domain-contracts/test-browser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ServedSite } from '../../src/serve-site.ts'
import { serveSite } from '../../src/serve-site.ts'

// The site as project pages publish it: in a folder of a host, at an address that SITE_URL names.

const run = promisify(execFile)
const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
const home = 'https://acme.example/domain-contracts/'

// What Vitest sets for its own sake would reach the build.
const withoutVitest = Object.fromEntries(
  ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'VITEST'].map((name) => [name, undefined]),
)

let host: string
let site: ServedSite
let browser: Browser
let page: Page
const failed: string[] = []

beforeAll(async () => {
  const astro = join(createRequire(import.meta.url).resolve('astro/package.json'), '..', 'bin', 'astro.mjs')
  const built = await mkdtemp(join(packageFolder, '.based-'))
  host = await mkdtemp(join(tmpdir(), 'host-'))
  const folder = join(host, 'domain-contracts')
  await run(process.execPath, [astro, 'build', '--outDir', built], {
    cwd: packageFolder,
    env: { ...process.env, ...withoutVitest, SITE_URL: home, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 64 * 1024 * 1024,
  }).finally(async () => {
    await mkdir(folder)
    await cp(built, folder, { recursive: true })
    await rm(built, { recursive: true })
  })
  // At the root of the host there is somebody else's site.
  await cp(join(folder, '404.html'), join(host, '404.html'))
  await cp(join(folder, '404.html'), join(host, 'index.html'))
  site = await serveSite({ directory: host })
  browser = await launchBrowser()
  page = await browser.newPage({ baseURL: site.url })
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()))
  page.on('pageerror', (error) => failed.push(error.message))
}, 180_000)
afterAll(async () => {
  await browser.close()
  await site.close()
  await rm(host, { recursive: true })
})

// Redoc's links are for its own router.
const isPage = (file: string): boolean => /^\/domain-contracts\/(?!.*\/interactive\/).*\.html$/.test(file)

test('every link and asset of every page leads into the folder, and to a file', async () => {
  const files = new Set((await readdir(host, { recursive: true })).map((file) => `/${file}`))
  const pages = [...files].filter((file) => isPage(file))
  const lost: string[] = []
  for (const file of pages) {
    const tags = (await readFile(join(host, file), 'utf8')).match(/<(?:a|link|script|img)\s[^<>]*>/g) ?? []
    const addresses = tags
      .map((tag) => / (?:href|src)="(\/[^"#?]*)/.exec(tag)?.[1])
      .filter((text) => text !== undefined)
    for (const address of new Set(addresses)) {
      const path = decodeURI(address).replace(/\/$/, '/index.html')
      if (!path.startsWith('/domain-contracts/') || !files.has(path)) lost.push(`${file}: ${address}`)
    }
  }
  expect(pages.length).toBeGreaterThan(200)
  expect(lost).toEqual([])
})

const read = (file: string): Promise<string> => readFile(join(host, 'domain-contracts', file), 'utf8')

test('canonical links, the sitemap and llms.txt name the published address', async () => {
  const gaps = `${home}gaps/`
  expect(await read('gaps/index.html')).toContain(`<link rel="canonical" href="${gaps}"`)
  expect(await read('sitemap-index.xml')).toContain(`<loc>${home}sitemap-0.xml</loc>`)
  expect(await read('sitemap-0.xml')).toContain(`<loc>${gaps}</loc>`)
  expect(await read('llms.txt')).toContain(`(${gaps}index.md)`)
})

test('search, the console and Redoc work there', async () => {
  await page.goto('/domain-contracts/')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('searchbox').fill('wrong_status')
  await page.locator('.hits a').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'wrong_status' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/domain-contracts/domainee/errors/wrong_status/')

  await page.goto('/domain-contracts/console/')
  await page.getByRole('link', { name: 'Connect one that is still pending (409)' }).click()
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('link', { name: 'Cause and fix' }).click()
  await page.getByRole('heading', { level: 1, name: 'wrong_status' }).waitFor()

  await page.goto('/domain-contracts/domainee/interactive/')
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  expect(failed).toEqual([])
})

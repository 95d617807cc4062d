import { expect, test } from 'vitest'
import { samplePages } from './sample-pages.ts'
import { siteInBrowser } from './site-in-browser.ts'

const visit = siteInBrowser()
const phone = { viewport: { width: 390, height: 844 } }

test('without JavaScript an operation’s page says everything', () =>
  visit('/domainee/operations/connectDomainPurchase/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Connect a purchased domain')
    expect(await page.getByText('"connectedDomainId": "8f09b47c').isVisible()).toBe(true)
    const example = page.locator('.ec-line', { hasText: 'The purchase is pending, not completed.' })
    expect(await example.isVisible()).toBe(false)
    await page.getByText('Example: The registration has not finished').click()
    expect(await example.isVisible()).toBe(true)
  }))

test('without JavaScript a format’s page has its tables and says what it lacks', () =>
  visit('/formats/domain-hostname/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.getByRole('table', { name: 'Refused' }).isVisible()).toBe(true)
    expect(await page.getByText('The live test needs JavaScript').isVisible()).toBe(true)
    expect(await page.getByRole('textbox').count()).toBe(0)
  }))

test('without JavaScript the navigation works', () =>
  visit('/', { javaScriptEnabled: false }, async (page) => {
    await page.getByRole('link', { name: 'Domainee', exact: false }).first().click()
    await page.getByRole('link', { name: 'Connect a purchased domain' }).first().click()
    expect(new URL(page.url()).pathname).toBe('/domainee/operations/connectDomainPurchase/')
  }))

test.each(samplePages)('%s fits a phone', (path) =>
  visit(path, phone, async (page) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  }),
)

test('the first Tab leads past the navigation', () =>
  visit('/guides/quick-start/', {}, async (page) => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const isInContent = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))
    expect(isInContent).toBe(true)
  }))

test('search is opened, used and followed by keyboard alone', () =>
  visit('/', {}, async (page) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('wrong_status', { delay: 20 })
    await page.getByText(/pages for “wrong_status”/).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/errors/**')
    expect(new URL(page.url()).pathname).toBe('/domainee/errors/wrong_status/')
  }))

test('Enter follows the best hit, Escape closes the search', () =>
  visit('/', {}, async (page) => {
    await page.getByRole('button', { name: 'Search' }).click()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Search' }).click()
    await page.keyboard.type('keepHost')
    await page.getByText(/pages for “keepHost”/).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/operations/**')
    expect(new URL(page.url()).pathname).toBe('/domainee/operations/connectDomainPurchase/')
  }))

test('what has the focus is outlined', () =>
  visit('/domainee/', {}, async (page) => {
    const widths: number[] = []
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab')
      widths.push(
        await page.evaluate(() =>
          Number.parseFloat(getComputedStyle(document.activeElement ?? document.body).outlineWidth),
        ),
      )
    }
    expect(Math.min(...widths)).toBeGreaterThan(0)
  }))

test('on paper there is no navigation, and nothing is folded away', () =>
  visit('/domainee/operations/connectDomainPurchase/', {}, async (page) => {
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false)
    expect(await page.locator('.ec-line', { hasText: 'The purchase is pending' }).isVisible()).toBe(true)
  }))

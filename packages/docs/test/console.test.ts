import type { Page } from '@domain-contracts/test-browser'
import { expect, test } from 'vitest'
import { siteInBrowser } from './site-in-browser.ts'

const visit = siteInBrowser()

async function send(page: Page, scene: string): Promise<string> {
  await page.getByRole('link', { name: scene, exact: true }).click()
  await page.getByRole('button', { name: 'Send' }).click()
  await page.locator('.outcome strong').waitFor()
  return (await page.locator('.outcome strong').textContent()) ?? ''
}

const rowsOf = async (page: Page, table: string): Promise<readonly string[]> =>
  await page.getByRole('table', { name: table, exact: true }).locator('tbody tr').allTextContents()

test('connecting a purchase shows the purchase, the domain and the DNS before and after', () =>
  visit('/console/', {}, async (page) => {
    expect(await send(page, 'Connect a purchase')).toBe('Status 200')
    const purchases = await rowsOf(page, 'Purchases that changed')
    expect(purchases).toHaveLength(2)
    expect(purchases[0]).toBe('Beforejanesbakery.comcompleted—')
    expect(purchases[1]).toMatch(/^Afterjanesbakery\.comcompleted[0-9a-f-]{36}$/)
    expect(await rowsOf(page, 'Domains on the edge that changed')).toEqual([
      'Afterjanesbakery.comhttps://janesbakery.acmesites.appno',
    ])
    expect(await rowsOf(page, 'DNS at the registrar that changed')).toEqual([
      'Beforejanesbakery.comA@203.0.113.10',
      'Beforejanesbakery.comMX@mail.janesbakery.com',
      'Beforejanesbakery.comTXT@v=spf1 mx -all',
      'Afterjanesbakery.comCNAME@edge.domainee.dev',
    ])
  }))

test('a refusal changes nothing and leads to its page', () =>
  visit('/console/', {}, async (page) => {
    expect(await send(page, 'Connect one that is still pending (409)')).toBe('Status 409')
    expect(await page.locator('.has-changed').count()).toBe(0)
    await page.getByRole('link', { name: 'Cause and fix' }).click()
    await page.getByRole('heading', { level: 1, name: 'wrong_status' }).waitFor()
  }))

test('reset brings back the beginning', () =>
  visit('/console/', {}, async (page) => {
    await send(page, 'Connect a purchase')
    await page.getByRole('button', { name: 'Reset the sandbox' }).click()
    await page.getByText('as it was at the beginning').waitFor()
    expect(await rowsOf(page, 'DNS at the registrar')).toHaveLength(3)
  }))

test('a second primary domain demotes the first', () =>
  visit('/console/', {}, async (page) => {
    await send(page, 'Attach a primary domain')
    await page.getByRole('button', { name: 'Reset the sandbox' }).focus()
    await page.getByRole('link', { name: 'Attach another primary one' }).click()
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('Before7app.example.com').or(page.locator('.row-before')).first().waitFor()
    expect(await rowsOf(page, 'Project domains that changed')).toEqual([
      'Before7app.example.comproductionyes',
      'After7app.example.comproductionno',
      'After7shop.example.comproductionyes',
    ])
  }))

test('a link carries the whole call', () =>
  visit('/console/', {}, async (page) => {
    await page.getByLabel('Operation').selectOption('updateDomain')
    await page.getByLabel('id (path)').fill('some-id')
    await page.getByLabel('Body (JSON)').fill('{ "keepHost": true }')
    await page.getByLabel('Key').selectOption('domaineeOtherWorkspace')
    const link = (await page.getByRole('link', { name: 'Link to this call' }).getAttribute('href')) ?? ''
    await page.goto('/')
    await page.goto(`/console/${link.slice(link.indexOf('#'))}`)
    expect(await page.getByLabel('Operation').inputValue()).toBe('updateDomain')
    expect(await page.getByLabel('id (path)').inputValue()).toBe('some-id')
    expect(await page.getByLabel('Body (JSON)').inputValue()).toBe('{ "keepHost": true }')
    expect(await page.getByLabel('Key').inputValue()).toBe('domaineeOtherWorkspace')
  }))

test('after a reload the form is as it was sent, and the answer says what it is the answer to', () =>
  visit('/console/', {}, async (page) => {
    await page.getByLabel('Operation').selectOption('getDomainPurchase')
    await page.getByLabel('id (path)').fill('some-id')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('to “Get a purchase”').waitFor()
    await page.reload()
    await page.locator('sandbox-console[data-ready]').waitFor()
    expect(await page.getByLabel('Operation').inputValue()).toBe('getDomainPurchase')
    expect(await page.getByLabel('id (path)').inputValue()).toBe('some-id')
  }))

test.each(['/console/#connectDomainPurchase?key=bogus', '/console/#nonsense?key=bogus&p.id=x'])(
  '%s is read as far as it makes sense',
  (path) =>
    visit(path, {}, async (page) => {
      await page.locator('sandbox-console[data-ready]').waitFor()
      expect(await page.getByLabel('Operation').inputValue()).toBe('connectDomainPurchase')
      expect(await page.getByLabel('Key').inputValue()).toBe('domainee')
      expect(await page.getByLabel('id (path)').inputValue()).not.toBe('x')
    }),
)

test('an operation that the sandbox does not serve says so', () =>
  visit('/console/#listLicenses', {}, async (page) => {
    await page.locator('sandbox-console[data-ready]').waitFor()
    expect(await page.locator('.about').textContent()).toContain('The sandbox does not serve it yet')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.locator('.outcome strong').waitFor()
    expect(await page.locator('.outcome strong').textContent()).toBe('Status 501')
  }))

test('what is not served leads to everything that is not', () =>
  visit('/console/#listLicenses', {}, async (page) => {
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('/_sandbox/gaps', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'everything it does not serve' }).click()
    await page.waitForURL('**/gaps/#not-served')
    expect(await page.getByRole('link', { name: "List a project's licenses" }).first().isVisible()).toBe(true)
  }))

test('a key is chosen by what it opens', () =>
  visit('/console/', {}, async (page) => {
    await page.locator('sandbox-console[data-ready]').waitFor()
    const titlesOf = (): Promise<readonly string[]> => page.getByLabel('Key').locator('option').allTextContents()
    expect(await titlesOf()).toEqual([
      'The workspace that bought janesbakery.com',
      'Another workspace, which sees nothing of the first',
      'The first workspace, over its rate limit (429)',
      'No key',
    ])
    await page.getByLabel('Operation').selectOption('listProjectDomains')
    expect((await titlesOf()).at(0)).toBe('Global: both projects of its user')
    expect((await titlesOf()).join()).not.toContain('devpayr')
  }))

test('an address without its id is not sent, and says what is missing', () =>
  visit('/console/', {}, async (page) => {
    await page.getByLabel('id (path)').fill('')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('This was not sent').waitFor()
    expect(await page.locator('.outcome').textContent()).toBe(
      'This was not sent: the address needs “id”. Type one, for instance f8a0c1b9-1234-4c56-8d7e-9f0a1b2c3d4e.',
    )
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-name'))).toBe('id')
  }))

test('nothing leaves the page', () =>
  visit('/console/', {}, async (page) => {
    const requests: string[] = []
    await page.waitForLoadState('networkidle')
    page.on('request', (request) => requests.push(request.url()))
    expect(await send(page, 'Connect a purchase')).toBe('Status 200')
    expect(requests).toEqual([])
  }))

test('the format tester judges, explains and can be linked to', () =>
  visit('/formats/project-domain/#test=%3A%3A1', {}, async (page) => {
    expect(await page.locator('.verdict').textContent()).toContain('Suggestion: [::1]')
    await page.getByRole('textbox').fill('LOCALHOST:8000')
    expect(await page.locator('.verdict').textContent()).toContain('Canonical form: localhost:8000')
    const link = await page.getByRole('link', { name: 'Link to this test' }).getAttribute('href')
    expect(link).toContain('#test=LOCALHOST%3A8000')
  }))

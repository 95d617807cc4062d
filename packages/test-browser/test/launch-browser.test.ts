import { launchBrowser } from '@domain-contracts/test-browser'
import { expect, test } from 'vitest'

test('a Chromium comes up, with the flags that it is given', async () => {
  const browser = await launchBrowser('--user-agent=somebody')
  try {
    const page = await browser.newPage()
    expect(await page.evaluate(() => navigator.userAgent)).toBe('somebody')
    expect(browser.version()).toMatch(/^\d+\./)
  } finally {
    await browser.close()
  }
})

import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

export type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Starts the system's Chromium where there is one, else the one that npm brings, so that no system package is needed. Whoever
 * starts it closes it.
 *
 * @param args flags of Chromium's command line
 */
export async function launchBrowser(...args: readonly string[]): Promise<Browser> {
  const system = systemBrowsers.find((path) => existsSync(path))
  if (system) return chromium.launch({ executablePath: system, args: ['--no-sandbox', ...args] })
  const { default: packaged } = await import('@sparticuz/chromium')
  // Its own list of flags is for cloud functions: one process, and no web security, which would hide what a policy blocks.
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: ['--no-sandbox', '--headless=shell', ...args],
  })
}

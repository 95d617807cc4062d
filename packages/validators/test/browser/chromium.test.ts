import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser } from '@domain-contracts/test-browser'
import { launchBrowser } from '@domain-contracts/test-browser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsOf } from '../corpus.ts'

// What a page would load: the built library and the rows, in one script.
const corpora = ['devpayr-domain', 'hostname', 'origin-url', 'ipv4', 'ipv6', 'ip-class']
const rows = Object.fromEntries(corpora.map((name) => [name, rowsOf(name)]))
const edges = readFileSync(new URL('../corpora/edges.json', import.meta.url), 'utf8')
const program = (change: string): string => `
  import * as api from './dist/index.js'
  import { disagreements } from './test/disagreements.ts'
  const rows = ${JSON.stringify(rows)}
  ${change}
  globalThis.answer = { version: navigator.userAgent, lines: disagreements(api, rows, ${edges}) }
`

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function run(change = ''): Promise<{ readonly version: string; readonly lines: readonly string[] }> {
  const { outputFiles } = await build({
    stdin: { contents: program(change), resolveDir: fileURLToPath(new URL('../..', import.meta.url)) },
    bundle: true,
    format: 'iife',
    write: false,
  })
  const page = await browser.newPage()
  try {
    return await page.evaluate<{ version: string; lines: string[] }>(`${outputFiles[0]?.text ?? ''}; answer`)
  } finally {
    await page.close()
  }
}

test('Chromium agrees with every row', async () => {
  const { version, lines } = await run()
  expect(version).toContain('Chrome')
  expect(lines).toEqual([])
})

test('a row that is wrong is told', async () => {
  const { lines } = await run("rows.ipv4.push({ input: '1.2.3', expected: true })")
  expect(lines).toEqual(['isIPv4 "1.2.3": false, not true'])
})

import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pages, textAt } from './built-site.ts'

const budget = 50 * 1024

const compressed = (text: string): number => gzipSync(text).length
const sizes = new Map<string, number>()

function sizeOf(address: string): number {
  const known = sizes.get(address)
  if (known !== undefined) return known
  const size = compressed(textAt(address))
  sizes.set(address, size)
  return size
}

/** The scripts that a module imports when it is loaded, not those that it may load later. */
function importsOf(address: string): string[] {
  const names = Array.from(
    textAt(address).matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g),
    ([, name = '']) => `/_astro/${name}`,
  )
  return names.concat(names.flatMap(importsOf))
}

/** What a browser loads for a page before anyone touches it, compressed. */
function weightOf(page: string): number {
  const html = textAt(page)
  const styles = Array.from(html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g), ([, href = '']) => href)
  const scripts = Array.from(html.matchAll(/<script[^>]* src="([^"]+)"/g), ([, src = '']) => src)
  const files = new Set([...styles, ...scripts, ...scripts.flatMap(importsOf)])
  return compressed(html) + [...files].reduce((sum, file) => sum + sizeOf(file), 0)
}

test('no page without a console weighs 50 kB', () => {
  const weights = pages.filter((page) => page !== '/console/').map((page) => [page, weightOf(page)] as const)
  const heaviest = weights.toSorted(([, one], [, other]) => other - one)
  expect(heaviest[0]?.[1]).toBeGreaterThan(5_000)
  expect(heaviest.filter(([, weight]) => weight >= budget)).toEqual([])
})

test('the sandbox is loaded by the console alone', () => {
  expect(pages.filter((page) => textAt(page).includes('<sandbox-console'))).toEqual(['/console/'])
})

import { expect, test } from 'vitest'
import { addresses, pages, textAt } from './built-site.ts'

const idsOf = new Map(
  pages.map((page) => [page, new Set(Array.from(textAt(page).matchAll(/ id="([^"]+)"/g), ([, id]) => id))]),
)
// The console and the format tester read their state from the fragment.
const stateful = /^\/(?:console|formats\/[^/]+)\/$/

const decode = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&')

function brokenLinksOf(page: string): readonly string[] {
  const links = Array.from(textAt(page).matchAll(/<(?:a|link)[^>]* href="([^"]*)"/g), ([, href = '']) => decode(href))
  return links.filter((href) => {
    const url = new URL(href, `http://site.test${page}`)
    if (url.host !== 'site.test') return false
    if (!addresses.has(decodeURI(url.pathname))) return true
    const ids = idsOf.get(url.pathname)
    const fragment = decodeURIComponent(url.hash.slice(1))
    return fragment !== '' && ids !== undefined && !ids.has(fragment) && !stateful.test(url.pathname)
  })
}

test.each(pages)('%s has no dead link', (page) => {
  expect(brokenLinksOf(page)).toEqual([])
})

test('every page has a Markdown twin', () => {
  expect(pages.filter((page) => page.endsWith('/') && !addresses.has(`${page}index.md`))).toEqual([])
})

test('llms.txt lists only files that are there', () => {
  const links = Array.from(
    textAt('/llms.txt').matchAll(/\]\((https?:[^)]+)\)/g),
    ([, href = '']) => new URL(href).pathname,
  )
  expect(links.length).toBeGreaterThan(150)
  expect(links.filter((path) => !addresses.has(path))).toEqual([])
})

test('every page has a title, a description and one main heading', () => {
  const incomplete = pages.filter((page) => {
    const html = textAt(page)
    const described = page === '/404.html' || /<meta name="description" content="[^"]{20,}"/.test(html)
    return !/<title>[^<]+<\/title>/.test(html) || !described || html.match(/<h1[\s>]/g)?.length !== 1
  })
  expect(incomplete).toEqual([])
})

import { nameOf } from './check-option.ts'

// Without a user, a query, a fragment, a template's braces, and what a parser would drop or turn without a word. Plain http
// is for loopback only, since the key travels with every request. The generator's src/read/server-url.ts says the same.
const form =
  /^(https|http(?=:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?(\/|$))):\/\/[^\s\\{}?#@/]+(\/[^\s\\{}?#]*)?$/i

/** Checks where requests are to go and returns it without a slash at its end. */
export function checkBaseUrl(baseUrl: string): string {
  const isText = typeof baseUrl === 'string'
  if (isText && form.test(baseUrl) && URL.canParse(baseUrl)) return new URL(baseUrl).href.replace(/\/+$/, '')
  throw new TypeError(
    // What follows the last "@" is no password, and what is left before a query or a fragment no token.
    `baseUrl must be an https URL (http only to loopback) without credentials, query, fragment or braces, not ${isText ? JSON.stringify(baseUrl.replace(/^.*@/s, '…@').replace(/(?<=[?#]).+$/s, '…')) : nameOf(baseUrl)}.`,
  )
}

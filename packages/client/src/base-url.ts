/**
 * Checks where requests are to go and returns it without a slash at its end. Plain http is for loopback only, since the
 * key travels with every request.
 */
export function checkBaseUrl(baseUrl: string): string {
  // A parser would drop or turn some characters without a word.
  const { protocol, hostname, username, password, search, hash, href } =
    /^https?:\/\/[^\s\\]+$/i.test(baseUrl) && URL.canParse(baseUrl) ? new URL(baseUrl) : new URL('about:blank')
  const isSafe = protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname))
  if (isSafe && username + password + search + hash === '' && !/[?#]$/.test(href)) return href.replace(/\/+$/, '')
  throw new TypeError(
    // What follows the last "@" is no password.
    `baseUrl must be an https URL (http only to loopback) without credentials, query or fragment, not ${JSON.stringify(baseUrl)?.replace(/^.*@/s, '"…@')}.`,
  )
}

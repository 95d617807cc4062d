/**
 * Checks where requests are to go and returns it without a slash at its end. Plain http is for loopback only, since the
 * key travels with every request.
 */
export function checkBaseUrl(baseUrl: string): string {
  const problem = baseUrlProblem(baseUrl)
  // What follows the last "@" is no password.
  if (problem) throw new TypeError(`The base URL ${problem}: ${JSON.stringify(baseUrl.replace(/^.*@/s, '…@'))}`)
  return new URL(baseUrl).href.replace(/\/+$/, '')
}

function baseUrlProblem(baseUrl: string): string | undefined {
  if (!URL.canParse(baseUrl)) return 'is not a URL'
  const url = new URL(baseUrl)
  if (url.username !== '' || url.password !== '') return 'must not hold credentials'
  if (url.search !== '' || url.hash !== '') return 'must not have a query or a fragment'
  if (url.protocol === 'https:') return undefined
  if (url.protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)) return undefined
  return 'must use https (plain http only to a loopback address)'
}

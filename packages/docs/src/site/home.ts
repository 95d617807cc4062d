/** Where the site is published. */
export interface Home {
  /** The host: canonical links and the sitemap are absolute. */
  readonly site: string
  /** The folder on it. */
  readonly base: string
}

// `npm start` serves the site there; a build that is published says where by SITE_URL.
const localSite = 'http://127.0.0.1:4011/'

/** Reads SITE_URL, such as `https://example.github.io/domain-contracts/`. Throws an Error when it is no http(s) address. */
export function homeOf(siteUrl: string | undefined): Home {
  const text = siteUrl?.trim() || localSite
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(`SITE_URL must be an address like https://example.github.io/domain-contracts/, not "${text}"`)
  return { site: url.origin, base: url.pathname.replace(/\/*$/, '/') }
}

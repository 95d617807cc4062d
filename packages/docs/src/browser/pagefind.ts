import { searchRanking } from '../site/search-ranking.ts'

/** A place in a page. */
export interface Place {
  readonly title: string
  readonly url: string
}

/** One page that was found. */
export interface Hit extends Place {
  /** Text around what was found; `<mark>` is its only markup. */
  readonly excerpt: string
  readonly places: readonly Place[]
}

/** The part of Pagefind's module that is used here. */
interface Pagefind {
  readonly options: (options: { readonly ranking: typeof searchRanking }) => Promise<void>
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<PageData> }[] }>
}

interface PageData {
  readonly url: string
  readonly excerpt: string
  readonly meta: { readonly title?: string }
  readonly sub_results: readonly Place[]
}

let loading: Promise<Pagefind> | undefined

async function load(): Promise<Pagefind> {
  // Written after the pages are built, so the bundler must not look for it.
  const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js`
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind // the module has no types
  await pagefind.options({ ranking: searchRanking })
  return pagefind
}

/** Searches the site; the best `most` pages and how many there are. The index is loaded by the first call. */
export async function search(
  query: string,
  most: number,
): Promise<{ readonly total: number; readonly hits: readonly Hit[] }> {
  loading ??= load()
  const { results } = await (await loading).search(query)
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()))
  return { total: results.length, hits: pages.map(toHit) }
}

function toHit({ url, excerpt, meta, sub_results: places }: PageData): Hit {
  return {
    url,
    excerpt,
    title: meta.title ?? url,
    places: places.filter((place) => place.url !== url && !place.url.endsWith('#_top')).slice(0, 3),
  }
}

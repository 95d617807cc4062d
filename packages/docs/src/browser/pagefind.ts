import { searchRanking, searchWeight } from '../site/search-ranking.ts'

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
  readonly search: (query: string) => Promise<{ readonly results: readonly Result[] }>
}

interface Result {
  readonly id: string
  readonly score: number
  readonly data: () => Promise<PageData>
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

/** What a search found. */
export interface Found {
  readonly total: number
  /** False when pages are listed that have only some of the words. */
  readonly isComplete: boolean
  readonly hits: readonly Hit[]
}

// What a question is made of besides its subject: such words are on every page, and one of them must not decide.
const filler = new Set(
  'a an and are can do does for how i in is it my of on or the to what when where which why with'.split(' '),
)

const subjectOf = (query: string): string => {
  const words = query.split(/\s+/).filter((word) => !filler.has(word.toLowerCase().replaceAll(/\W/g, '')))
  return words.length > 0 ? words.join(' ') : query
}

// Among so many of the best pages one is looked for that has the query as its title.
const considered = 24
// Fewer pages than these are no choice.
const few = 3

/**
 * Searches the site; the best `most` pages and how many there are. Pages that have every word come first; where they are
 * few, those follow that have most of them. The index is loaded by the first call.
 */
export async function search(query: string, most: number): Promise<Found> {
  loading ??= load()
  const pagefind = await loading
  const subject = subjectOf(query)
  const { results: whole } = await pagefind.search(subject)
  const words = [...new Set(subject.toLowerCase().split(/\s+/))]
  const partly = whole.length < few && words.length > 1 ? await searchWords(pagefind, words) : []
  const known = new Set(whole.map(({ id }) => id))
  const results = [...whole, ...partly.filter(({ id }) => !known.has(id))]
  const pages = await Promise.all(results.slice(0, Math.max(most, considered)).map((result) => result.data()))
  const hits = pages.map(toHit)
  // Whoever types a page's title means that page.
  const isNamed = ({ title }: Hit): boolean =>
    title.replace(/ \([^)]*\)$/, '').toLowerCase() === query.trim().toLowerCase()
  const named = hits.filter(isNamed).toSorted((one, other) => searchWeight(other.url) - searchWeight(one.url))
  const ordered = [...named, ...hits.filter((hit) => !isNamed(hit))].slice(0, most)
  return { total: results.length, isComplete: results.length === whole.length, hits: ordered }
}

/** The pages that have any of the words: those with most of them first, and rare words before common ones. */
async function searchWords(pagefind: Pagefind, words: readonly string[]): Promise<readonly Result[]> {
  const lists = await Promise.all(words.map((word) => pagefind.search(word)))
  const sums = new Map<string, { readonly result: Result; readonly sum: number }>()
  for (const { results } of lists) {
    const best = results[0]?.score ?? 1
    for (const result of results) {
      const { sum = 0 } = sums.get(result.id) ?? {}
      sums.set(result.id, { result, sum: sum + (1 + result.score / best) / Math.log(results.length + 2) })
    }
  }
  return [...sums.values()].toSorted((one, other) => other.sum - one.sum).map(({ result }) => result)
}

function toHit({ url, excerpt, meta, sub_results: places }: PageData): Hit {
  return {
    url,
    excerpt,
    title: meta.title ?? url,
    places: places.filter((place) => place.url !== url && !place.url.endsWith('#_top')).slice(0, 3),
  }
}

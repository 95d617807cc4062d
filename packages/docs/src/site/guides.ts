import { parse } from 'yaml'

/** A page that is written by hand. */
export interface Guide {
  readonly title: string
  readonly description: string
  readonly href: string
  /** Its Markdown, without the front matter. */
  readonly body: string
}

interface FrontMatter {
  readonly title: string
  readonly description: string
  readonly sidebar: { readonly order: number }
}

const files: Readonly<Record<string, string>> = import.meta.glob('../content/docs/guides/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

function read([file, text]: readonly [string, string]): Guide & { readonly order: number } {
  const [, matter = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? []
  // Starlight checks title and description; the order is checked by the navigation's test.
  const { title, description, sidebar } = parse(matter) as FrontMatter
  return { title, description, href: `/guides/${file.replace(/^.*\/|\.md$/g, '')}/`, body, order: sidebar.order }
}

/** The guides, in the order of the navigation. */
export const guides: readonly Guide[] = Object.entries(files)
  .map(read)
  .toSorted((one, other) => one.order - other.order)

import { Marked } from 'marked'
import { hrefOfName } from './names.ts'

/** A text as it stands in HTML, in an attribute too. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Texts as code, with commas between them. */
export function codeList(texts: readonly string[]): string {
  return texts.map((text) => `<code>${escape(text)}</code>`).join(', ')
}

/** A code span that links to the page about what it names; `own` is what its page is about. */
export function codeLink(text: string, api: string, own = ''): string {
  const href = text === own ? undefined : hrefOfName(text, api)
  const code = `<code>${escape(text)}</code>`
  return href ? `<a href="${href}">${code}</a>` : code
}

const renderers = new Map<string, Marked>()

/** Markdown whose code spans link to the page about what they name. */
function rendererFor(api: string, own: string): Marked {
  const key = `${api} ${own}`
  const known = renderers.get(key)
  if (known) return known
  const renderer = new Marked({
    renderer: {
      codespan: ({ text }) => codeLink(text, api, own),
    },
  })
  renderers.set(key, renderer)
  return renderer
}

/** A description of the contract as HTML blocks. `own` is what the page is about, which does not link to itself. */
export function blocks(markdown: string, api = '', own = ''): string {
  return rendererFor(api, own).parse(markdown, { async: false })
}

/** A description of the contract as HTML without a paragraph around it. */
export function inline(markdown: string, api = '', own = ''): string {
  return rendererFor(api, own).parseInline(markdown, { async: false })
}

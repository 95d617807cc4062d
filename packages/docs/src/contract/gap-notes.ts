import { Marked } from 'marked'
import type { Tokens } from 'marked'
import type { Document } from './openapi.ts'
import { codeLink, escape } from './prose.ts'

/** What is written beside a contract on contradictions and open questions, as a part of the page about gaps. */
export interface GapNotes {
  /** Its sections; `slug` is the anchor of their heading. */
  readonly sections: readonly { readonly slug: string; readonly text: string }[]
  readonly html: string
}

/**
 * The README of a contract's folder as HTML: without its title, its sections one level further down, the names of
 * documents leading to them.
 *
 * @param documents what the contract names its documents by
 */
export function gapNotes(api: string, documents: Readonly<Record<string, Document>>, markdown: string): GapNotes {
  const slugOf = (text: string): string => `${api}-${text.toLowerCase().replaceAll(' ', '-')}`
  const marked = new Marked({
    renderer: {
      heading({ depth, text, tokens }) {
        if (depth === 1) return ''
        const id = depth === 2 ? ` id="${escape(slugOf(text))}"` : ''
        return `<h${depth + 1}${id}>${this.parser.parseInline(tokens)}</h${depth + 1}>\n`
      },
      codespan({ text }) {
        const document = Object.hasOwn(documents, text) ? documents[text] : undefined
        return document ? `<a href="${escape(document.url)}">${escape(document.title)}</a>` : codeLink(text, api)
      },
      table({ header, rows }) {
        const inline = ({ tokens }: Tokens.TableCell): string => this.parser.parseInline(tokens)
        const head = header.map((cell) => `<th>${inline(cell)}</th>`).join('')
        const body = rows.map((row) =>
          rowOf(row.map((cell, column) => [cell.text, inline(cell), header[column]?.text])),
        )
        return `<div class="table-frame"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>\n`
      },
    },
  })
  const sections = marked
    .lexer(markdown)
    .filter((token): token is Tokens.Heading => token.type === 'heading')
    .filter(({ depth }) => depth === 2)
    .map(({ text }) => ({ slug: slugOf(text), text }))
  return { sections, html: marked.parse(markdown, { async: false }) }
}

type Cell = readonly [text: string, html: string, column: string | undefined]

// On a phone the cells stand below each other, so each says which column it is of; a mark like `#` says nothing there.
function rowOf(cells: readonly Cell[]): string {
  const written = cells.map(([text, html, column = '']) => {
    const number = /^\d+$/.test(text) ? ' class="number"' : ''
    const label = /^\w/.test(column) ? ` data-label="${escape(column)}: "` : ''
    return `<td${number}${label}>${html}</td>`
  })
  return `<tr>${written.join('')}</tr>`
}

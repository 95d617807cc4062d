import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const parser = unified().use(rehypeParse)
const writer = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-', fences: true })

// Controls and decorations say nothing on paper.
const leftOut = '.sl-anchor-link, .copy, button, script, style, .starlight-aside__title svg, [data-no-twin]'

/** The title and content of a page as Markdown; nothing for a page that is not one of the site's own. */
export function markdownOf(html: string): string | undefined {
  const page = parser.parse(html)
  const title = select('h1', page)
  const content = select('.sl-markdown-content', page)
  if (!title || !content) return undefined
  for (const parent of [content, ...selectAll('*', content)]) {
    parent.children = parent.children.filter(
      (child) => child.type !== 'element' || !select(leftOut, { type: 'root', children: [{ ...child, children: [] }] }),
    )
  }
  for (const row of selectAll('.endpoint, .field-head, .answer-head', content)) {
    row.children = row.children.flatMap((child) => [child, { type: 'text', value: ' ' } as const])
  }
  for (const block of selectAll('.expressive-code', content)) {
    const language = String(select('pre', block)?.properties['dataLanguage'] ?? '')
    const lines = selectAll('.ec-line', block).map((line) => toString(line).replace(/\n$/, ''))
    block.tagName = 'pre'
    block.properties = {}
    block.children = [
      {
        type: 'element',
        tagName: 'code',
        properties: { className: [`language-${language}`] },
        children: [{ type: 'text', value: `${lines.join('\n')}\n` }],
      },
    ]
  }
  const root = { type: 'root' as const, children: content.children }
  return `# ${toString(title).trim()}\n\n${writer.stringify(writer.runSync(root))}`
}

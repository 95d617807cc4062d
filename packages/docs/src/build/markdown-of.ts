import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const parser = unified().use(rehypeParse, { fragment: true })
const writer = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-', fences: true })

/** The title and content of a page as Markdown; nothing for a page that is not one of the site's own. */
export function markdownOf(html: string): string | undefined {
  // The navigation around it is most of a page, and takes most of the time to parse.
  const main = /<main[\s>][^]*<\/main>/.exec(html)?.[0]
  if (main === undefined) return undefined
  const page = parser.parse(main)
  const title = find(page, ({ tagName }) => tagName === 'h1')
  const content = find(page, (element) => hasClass(element, 'sl-markdown-content'))
  if (!title || !content) return undefined
  const root: Root = { type: 'root', children: childrenForPaper(content) }
  return `# ${toString(title).trim()}\n\n${writer.stringify(writer.runSync(root))}`
}

function find(parent: Root | Element, wanted: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const found = wanted(child) ? child : find(child, wanted)
    if (found) return found
  }
  return undefined
}

function hasClass({ properties }: Element, ...names: readonly string[]): boolean {
  const { className } = properties
  return Array.isArray(className) && names.some((name) => className.includes(name))
}

// Controls and decorations say nothing on paper.
const isLeftOut = (element: Element): boolean =>
  ['button', 'script', 'style', 'svg', 'noscript'].includes(element.tagName) ||
  'dataNoTwin' in element.properties ||
  hasClass(element, 'sl-anchor-link', 'copy')

// What a page sets apart by boxes and gaps needs spaces as text.
const isRow = (element: Element): boolean => hasClass(element, 'endpoint', 'field-head', 'answer-head')

function childrenForPaper(parent: Element): ElementContent[] {
  return parent.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (isLeftOut(child)) return []
    const paper = hasClass(child, 'expressive-code')
      ? codeBlock(child)
      : { ...child, children: childrenForPaper(child) }
    return isRow(parent) ? [paper, { type: 'text', value: ' ' }] : [paper]
  })
}

/** A highlighted block as the plain one that it was made of. */
function codeBlock(block: Element): Element {
  const language = find(block, ({ tagName }) => tagName === 'pre')?.properties['dataLanguage']
  const lines: string[] = []
  collectLines(block, lines)
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: typeof language === 'string' ? { className: [`language-${language}`] } : {},
    children: [{ type: 'text', value: `${lines.join('\n')}\n` }],
  }
  return { type: 'element', tagName: 'pre', properties: {}, children: [code] }
}

function collectLines(parent: Element, lines: string[]): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (hasClass(child, 'ec-line')) lines.push(toString(child).replace(/\n$/, ''))
    else collectLines(child, lines)
  }
}

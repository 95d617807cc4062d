import { element, required } from './element.ts'
import type { Found, Hit, Place } from './pagefind.ts'
import { search } from './pagefind.ts'

const most = 8

/** The search button and its dialog. Nothing of the index is loaded before somebody searches. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const button = required(this, '.search-open', HTMLButtonElement)
    const dialog = required(this, 'dialog', HTMLDialogElement)
    const input = required(this, 'input', HTMLInputElement)
    const found = required(this, '.found', HTMLElement)
    const hits = required(this, '.hits', HTMLOListElement)
    const invitation = found.textContent

    const show = async (query: string): Promise<void> => {
      const answer = query === '' ? undefined : await search(query, most)
      // Somebody typed on meanwhile.
      if (query !== input.value.trim()) return
      found.textContent = answer ? countOf(answer, query) : invitation
      hits.replaceChildren(...(answer?.hits.map(itemOf) ?? []))
    }
    const report = (): void => {
      found.textContent = 'The search index could not be loaded.'
    }
    const open = (): void => {
      if (!dialog.open) dialog.showModal()
      input.focus()
    }

    button.addEventListener('click', open)
    input.addEventListener('input', () => {
      show(input.value.trim()).catch(report)
    })
    // Enter in the field follows the best hit; the form itself only closes the dialog.
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return
      event.preventDefault()
      hits.querySelector('a')?.click()
    })
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog || event.target instanceof HTMLAnchorElement) dialog.close()
    })
    addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      open()
    })
    button.disabled = false
  }
}

function countOf({ total, isComplete }: Found, query: string): string {
  if (!isComplete) return `Few pages have every word of “${query}”; these have some.`
  if (total === 0) return `Nothing found for “${query}”.`
  if (total === 1) return `One page for “${query}”.`
  return total > most ? `The best ${most} of ${total} pages for “${query}”.` : `${total} pages for “${query}”.`
}

function itemOf({ title, url, excerpt, places }: Hit): HTMLLIElement {
  const text = element('p', { class: 'excerpt' }, ...marked(excerpt))
  const list = element('ul', {}, ...places.map((place) => element('li', {}, linkTo(place))))
  return element('li', {}, linkTo({ title, url }), text, ...(places.length > 0 ? [list] : []))
}

const linkTo = ({ title, url }: Place): HTMLAnchorElement => element('a', { href: url }, title)

/** Pagefind's excerpt as nodes: `<mark>` becomes an element, everything else stays text. */
function marked(excerpt: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html')
  return Array.from(body.childNodes, (node) =>
    node instanceof Element && node.tagName === 'MARK'
      ? element('mark', {}, node.textContent)
      : document.createTextNode(node.textContent ?? ''),
  )
}

/** Makes the page's `<site-search>` live. */
export function defineSiteSearch(): void {
  customElements.define('site-search', SiteSearch)
}

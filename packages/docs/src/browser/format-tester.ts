import type { Verdict } from '../formats/validators.ts'
import { validatorOf } from '../formats/validators.ts'
import { element, required } from './element.ts'

/** Judges what is typed with the same package that the clients and the sandbox use. */
class FormatTester extends HTMLElement {
  connectedCallback(): void {
    const live = required(this, '.live', HTMLElement)
    const input = required(this, 'input', HTMLInputElement)
    const output = required(this, '.verdict', HTMLElement)
    const share = required(this, 'a', HTMLAnchorElement)
    const judge = validatorOf(this.dataset)
    const show = (): void => {
      output.replaceChildren(...describe(judge(input.value)))
      share.hash = new URLSearchParams({ test: input.value }).toString()
    }
    const readLink = (): void => {
      input.value = new URLSearchParams(location.hash.slice(1)).get('test') ?? input.value
      show()
    }
    input.addEventListener('input', show)
    addEventListener('hashchange', readLink)
    required(this, '.fallback', HTMLElement).remove()
    live.hidden = false
    readLink()
  }
}

function describe(verdict: Verdict): readonly Node[] {
  if (!verdict.ok) {
    const { code, message, suggestion } = verdict
    const lines = [element('p', { class: 'refused' }, `Refused: ${code}`), element('p', {}, message)]
    return suggestion === undefined ? lines : [...lines, element('p', {}, `Suggestion: ${suggestion}`)]
  }
  const facts = verdict.facts.map(([name, value]) => `${name} ${value}`).join(' · ')
  return [
    element('p', { class: 'accepted' }, 'Accepted'),
    element('p', {}, `Canonical form: ${verdict.canonical}`),
    ...(facts === '' ? [] : [element('p', {}, facts)]),
  ]
}

/** Makes every `<format-tester>` of the page live. */
export function defineFormatTester(): void {
  customElements.define('format-tester', FormatTester)
}

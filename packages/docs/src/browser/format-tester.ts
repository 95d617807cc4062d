import type { Verdict } from '../formats/validators.ts'
import { validatorOf } from '../formats/validators.ts'

const prefix = '#test='

/** Judges what is typed with the same package that the clients and the sandbox use. */
class FormatTester extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')
    const output = this.querySelector('.verdict')
    const share = this.querySelector('a')
    if (!input || !output || !share) return
    const judge = validatorOf(this.dataset)
    const show = (): void => {
      output.replaceChildren(...describe(judge(input.value)))
      share.hash = `test=${encodeURIComponent(input.value)}`
    }
    const readLink = (): void => {
      if (location.hash.startsWith(prefix)) input.value = decodeURIComponent(location.hash.slice(prefix.length))
      show()
    }
    input.addEventListener('input', show)
    addEventListener('hashchange', readLink)
    this.hidden = false
    readLink()
  }
}

function describe(verdict: Verdict): readonly Node[] {
  if (!verdict.ok) {
    const { code, message, suggestion } = verdict
    const lines = [paragraph('refused', `Refused: ${code}`), paragraph('', message)]
    return suggestion === undefined ? lines : [...lines, paragraph('', `Suggestion: ${suggestion}`)]
  }
  const facts = verdict.facts.map(([name, value]) => `${name} ${value}`).join(' · ')
  return [
    paragraph('accepted', 'Accepted'),
    paragraph('', `Canonical form: ${verdict.canonical}`),
    paragraph('', facts),
  ]
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p')
  element.className = className
  element.textContent = text
  return element
}

/** Makes every `<format-tester>` of the page live. */
export function defineFormatTester(): void {
  customElements.define('format-tester', FormatTester)
}

import { expect, test } from 'vitest'
import { markdownOf } from './markdown-of.ts'

const page = (content: string): string =>
  `<html><body><nav><h1>Not this</h1></nav><main><h1>Title</h1><div class="sl-markdown-content">${content}</div></main></body></html>`

const line = (text: string): string =>
  `<div class="ec-line"><div class="code"><span style="--0:#fff">${text}</span></div></div>`

test('a page becomes its title and content', () => {
  expect(markdownOf(page('<p>Text with <code>code</code>.</p>'))).toBe('# Title\n\nText with `code`.\n')
})

test('highlighted code becomes a fenced block', () => {
  const block = `<div class="expressive-code"><figure><pre data-language="ts"><code>${line('const a = 1')}${line('a')}</code></pre><div class="copy"><button>Copy</button></div></figure></div>`
  expect(markdownOf(page(block))).toBe('# Title\n\n```ts\nconst a = 1\na\n```\n')
})

test('controls are left out', () => {
  expect(markdownOf(page('<p>Kept</p><button>Send</button><div data-no-twin="">Form</div>'))).toBe('# Title\n\nKept\n')
})

test('what stands beside each other stays apart', () => {
  expect(markdownOf(page('<p class="endpoint"><span>GET</span><span>/v1</span></p>'))).toBe('# Title\n\nGET /v1\n')
})

test('a page of another program has no twin', () => {
  expect(markdownOf('<html><body><div id="redoc"></div></body></html>')).toBeUndefined()
})

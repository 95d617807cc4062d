import { expect, test } from 'vitest'
import { breakNames } from './break-names.ts'

test.each([
  [
    '<a href="/x/events/domain_purchase.completed/" class="y"> <span class="z">domain_purchase.completed</span> </a>',
    '<a href="/x/events/domain_purchase.completed/" class="y"> <span class="z">domain_<wbr>purchase.<wbr>completed</span> </a>',
  ],
  ['<a href="/x/events/a.b/">a.b</a>', '<a href="/x/events/a.b/">a.b</a>'],
  ['<a href="/x/events/a.b/"><span>A b.</span></a>', '<a href="/x/events/a.b/"><span>A b.</span></a>'],
  ['<a href="/x/y/"><span>a.b</span></a>', '<a href="/x/y/"><span>a.b</span></a>'],
])('%s', (html, expected) => {
  expect(breakNames(html)).toBe(expected)
})

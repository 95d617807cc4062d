import { expect, test } from 'vitest'
import { withBase } from './base-path.ts'

test.each([
  ['<a class="x" href="/gaps/">', '<a class="x" href="/folder/gaps/">'],
  ['<a href="/folder/gaps/">', '<a href="/folder/gaps/">'],
  ['<a href="/folder-of-another/">', '<a href="/folder/folder-of-another/">'],
  ['<img src="/logo.svg">', '<img src="/folder/logo.svg">'],
  ['<a href="https://example.com/gaps/">', '<a href="https://example.com/gaps/">'],
  ['<a href="//example.com/">', '<a href="//example.com/">'],
  ['<a href="#top">', '<a href="#top">'],
  ['<code>&lt;a href="/gaps/"></code>', '<code>&lt;a href="/gaps/"></code>'],
])('%s becomes %s', (html, expected) => {
  expect(withBase(html, '/folder')).toBe(expected)
})

test('at the root of a host nothing changes', () => {
  expect(withBase('<a href="/gaps/">', '')).toBe('<a href="/gaps/">')
})

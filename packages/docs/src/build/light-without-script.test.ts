import postcss from 'postcss'
import { expect, test } from 'vitest'
import { lightWithoutScript, withoutFixedTheme } from './light-without-script.ts'

const plain = (css: string): string => css.replaceAll(/\s*([{}])\s*/g, '$1')
const written = (css: string): string => postcss([lightWithoutScript()]).process(css, { from: undefined }).css

const light = ':where(:root):not([data-theme])'

test.each([
  [
    'a rule of the light theme is repeated after itself',
    ":root[data-theme='light'] { --a: b }",
    `:root[data-theme='light'] { --a: b } @media (prefers-color-scheme: light) { :root${light} { --a: b } }`,
  ],
  [
    'of a list only what is about the theme',
    'p, [data-theme=light] p { color: red }',
    `p, [data-theme=light] p { color: red } @media (prefers-color-scheme: light) { ${light} p { color: red } }`,
  ],
  [
    'within its layer',
    '@layer a { [data-theme="light"] p { color: red } }',
    `@layer a { [data-theme="light"] p { color: red } @media (prefers-color-scheme: light) { ${light} p { color: red } } }`,
  ],
  ['other rules stay as they are', '[data-theme=dark] p { color: red }', '[data-theme=dark] p { color: red }'],
])('%s', (_, css, expected) => {
  expect(plain(written(css))).toBe(plain(expected))
})

test('a page loses the theme of its root, and nothing else', () => {
  const code = '<pre>&lt;html data-theme="dark"></pre><div data-theme="dark"></div>'
  expect(withoutFixedTheme(`<!DOCTYPE html><html lang="en" data-theme="dark" data-has-toc>${code}`)).toBe(
    `<!DOCTYPE html><html lang="en" data-has-toc>${code}`,
  )
})

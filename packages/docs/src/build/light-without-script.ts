import type { Plugin } from 'postcss'

const lightTheme = /\[data-theme=(['"]?)light\1\]/
// It weighs what it replaces, so that the order of the rules decides as before.
const readersChoice = ':where(:root):not([data-theme])'

/**
 * Repeats each rule of the light theme for readers who prefer light pages and whose browser runs no script. A script of the
 * frame sets the theme otherwise; nothing in its rules asks for the reader's preference.
 */
export function lightWithoutScript(): Plugin {
  return {
    postcssPlugin: 'light-without-script',
    OnceExit(root, { AtRule }) {
      root.walkRules(lightTheme, (rule) => {
        const selectors = rule.selectors.filter((selector) => lightTheme.test(selector))
        const copy = rule.clone({ selectors: selectors.map((selector) => selector.replace(lightTheme, readersChoice)) })
        rule.after(new AtRule({ name: 'media', params: '(prefers-color-scheme: light)', nodes: [copy] }))
      })
    },
  }
}

/** A page that says no theme before a script does. Its `<html>` says the dark one, for readers without scripts too. */
export function withoutFixedTheme(html: string): string {
  return html.replace(/(<html\b[^<>]*?) data-theme="dark"/, '$1')
}

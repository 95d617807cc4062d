type Child = Node | string

/** Makes an element. Text children become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** The element that the page's template promises. Throws a TypeError when it is not there or of another kind. */
export function required<Kind extends HTMLElement>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector)
  if (!(found instanceof kind)) throw new TypeError(`the page has no ${selector}`)
  return found
}

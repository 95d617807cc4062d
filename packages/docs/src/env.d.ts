/// <reference types="astro/client" />

declare module '*?raw' {
  const text: string
  export default text
}

// For the linter and the tests; the checker of the templates knows what each takes.
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js'

  const component: AstroComponentFactory
  export default component
}

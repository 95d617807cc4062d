/// <reference types="astro/client" />

declare module '*?raw' {
  const text: string
  export default text
}

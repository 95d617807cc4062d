/** The text of the fenced blocks of one language in a Markdown text, in their order. */
export function snippetsIn(markdown: string, language: string): readonly string[] {
  const blocks = markdown.matchAll(/^```(\w+)[^\n]*\n([^]*?)^```$/gm)
  return Array.from(blocks, ([, found, text = '']) => ({ found, text }))
    .filter(({ found }) => found === language)
    .map(({ text }) => text)
}

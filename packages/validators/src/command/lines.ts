/** One line of an input, without its line end. */
export interface Line {
  readonly number: number
  readonly text: string
}

/**
 * Splits chunks of text into lines as they come; LF or CR LF end a line, and a byte order mark before the first is no part of
 * it. Keeps no more than one line and one chunk.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<readonly Line[]> {
  let number = 0
  let rest = ''
  const line = (text: string): Line => {
    const start = number === 0 && text.startsWith('\ufeff') ? 1 : 0
    number++
    return { number, text: text.slice(start, text.endsWith('\r') ? -1 : undefined) }
  }
  for await (const chunk of chunks) {
    const texts = (rest + chunk).split('\n')
    rest = texts.pop() ?? ''
    yield texts.map(line)
  }
  if (rest) yield [line(rest)]
}

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
  // The pieces of a line whose end has not come; joined once, so that a long line takes linear time.
  let pieces: string[] = []
  const line = (text: string): Line => {
    const start = number === 0 && text.startsWith('\ufeff') ? 1 : 0
    number++
    return { number, text: text.slice(start, text.endsWith('\r') ? -1 : undefined) }
  }
  for await (const chunk of chunks) {
    const [head = '', ...tail] = chunk.split('\n')
    pieces.push(head)
    const last = tail.pop()
    if (last === undefined) continue
    const first = pieces.join('')
    pieces = [last]
    yield [first, ...tail].map(line)
  }
  const rest = pieces.join('')
  if (rest) yield [line(rest)]
}

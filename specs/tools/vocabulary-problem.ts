import { isMap, LineCounter, parseDocument } from 'yaml'

/**
 * What keeps the text of `formats.yaml` from being read, as `file:line:column`, a sentence, and the lines around it where a
 * sign is wrong; undefined when it can be read.
 *
 * @param file what it is called
 */
export function vocabularyProblem(file: string, text: string): string | undefined {
  const lineCounter = new LineCounter()
  const { errors, contents } = parseDocument(text, { lineCounter })
  const [error] = errors
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0])
    return `${file}:${line}:${col}\n${error.message.replace(/ at line \d+, column \d+(?=:\n)/, '')}`
  }
  return isMap(contents) ? undefined : `${file}:1:1\nIt must map each format's name to what it means.\n`
}

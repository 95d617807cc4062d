/** A file of the repository that holds text. */
export interface TextFile {
  /** From the repository's root, with slashes. */
  readonly path: string
  readonly text: string
  readonly lines: readonly string[]
}

/** A file by its path and text; an end of line at the end of the file opens no further line. */
export function textFile(path: string, text: string): TextFile {
  const lines = text.split(/\r?\n/u)
  if (lines.at(-1) === '') lines.pop()
  return { path, text, lines }
}

/** The number of the first line that contains the text, from 1; nothing where none does. */
export function lineContaining(file: TextFile, text: string): { line?: number } {
  const index = file.lines.findIndex((line) => line.includes(text))
  return index < 0 ? {} : { line: index + 1 }
}

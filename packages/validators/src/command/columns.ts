const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

// What terminals draw two columns wide: emoji, and what Unicode calls wide or full-width (UAX 11), by blocks.
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]|\ufe0f/u

// A column for each; nearly every line, and segmenting takes ten times as long.
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text)

/** What a terminal shows as one, as far as Unicode alone can tell, and where it stands. */
interface Cell {
  /** In code units of the text. */
  readonly from: number
  readonly to: number
  /** In columns of the terminal. */
  readonly column: number
  readonly width: number
}

function* cellsOf(text: string): Generator<Cell> {
  let column = 0
  for (const { segment, index } of graphemes.segment(text)) {
    const width = wide.test(segment) ? 2 : 1
    yield { from: index, to: index + segment.length, column, width }
    column += width
  }
}

/**
 * Where the text between two positions is seen, in columns of a terminal from 0; a position within a character that is seen
 * as one with its neighbours, such as a combining mark, counts for all of it. Nothing takes one column.
 */
export function columnsBetween(
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly width: number } {
  if (isPlain(text)) return { start: from, width: Math.max(1, Math.min(to, text.length) - from) }
  let start: number | undefined
  let end = 0
  for (const cell of cellsOf(text)) {
    if (cell.to > from) start ??= cell.column
    if (start === undefined || cell.from < to) end = cell.column + cell.width
  }
  // Behind the last one.
  start ??= end
  return { start, width: Math.max(1, end - start) }
}

/** As much of the start of a text as a number of columns holds, and no part of a character. */
export function fitColumns(text: string, columns: number): string {
  if (isPlain(text)) return text.slice(0, columns)
  for (const { from, column, width } of cellsOf(text)) if (column + width > columns) return text.slice(0, from)
  return text
}

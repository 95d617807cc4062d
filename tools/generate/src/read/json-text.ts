import { GenerationError, pointer } from '../generation-error.ts'
import { deepest } from './limits.ts'
import { checkNumberText } from './number-text.ts'

/** An object or a list that the reading is in. */
interface Open {
  /** The names so far; a list has none. */
  readonly names: Set<string> | undefined
  at: string | number
}

const number = /[-\d][-+.\deE]*/y

/**
 * Fails where `JSON.parse` takes something for another thing without a word: an object that has a member twice, of which a
 * person or another tool may have read the first, and a number that loses digits. The text has been parsed, so each
 * character is where it belongs.
 */
export function checkJsonText(json: string): void {
  const open: Open[] = []
  let isName = false
  for (let index = 0; index < json.length; index += 1) {
    const inner = open.at(-1)
    const character = json[index]
    if (character === '"') {
      const end = endOfString(json, index)
      if (isName && inner?.names) {
        const name = String(JSON.parse(json.slice(index, end + 1)))
        inner.at = name
        if (inner.names.has(name))
          throw new GenerationError(
            pointer(...open.map(({ at }) => at)),
            `is there twice, the second time in line ${lineOf(json, index)}`,
          )
        inner.names.add(name)
        isName = false
      }
      index = end
    } else if (character !== undefined && /[-\d]/.test(character)) {
      number.lastIndex = index
      const [text = ''] = number.exec(json) ?? []
      checkNumberText(text, pointer(...open.map(({ at }) => at)))
      index += text.length - 1
    } else if (character === ',') {
      isName = inner?.names !== undefined
      if (typeof inner?.at === 'number') inner.at += 1
    } else if (character === '{' || character === '[') {
      isName = character === '{'
      open.push({ names: isName ? new Set() : undefined, at: 0 })
      // Refused for its depth, whatever else is wrong.
      if (open.length > deepest + 1) return
    } else if (character === '}' || character === ']') {
      isName = false
      open.pop()
    }
  }
}

function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); ; end = json.indexOf('"', end + 1)) {
    let backslashes = 0
    while (json[end - 1 - backslashes] === '\\') backslashes += 1
    if (backslashes % 2 === 0) return end
  }
}

/** The line of a position in a text, the first being 1. */
export function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

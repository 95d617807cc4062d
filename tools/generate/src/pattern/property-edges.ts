const firstSurrogate = 0xd8_00
const afterSurrogates = 0xe0_00
const firstBeyond = 0x1_00_00
const lastCodePoint = 0x10_ff_ff

// Every character once, in order. Halves are left out, since two of them in a row would be one character; what a property
// says of one half it says of all.
let all: string | undefined

const known = new Map<string, readonly number[]>()

/** The code points at which a property of Unicode, given as `\p{…}`, begins or ends to hold. */
export function propertyEdges(property: string): readonly number[] {
  const edges = known.get(property) ?? findEdges(property)
  known.set(property, edges)
  return edges
}

// One search through all characters: asking of each one by one takes ten times as long.
function findEdges(property: string): readonly number[] {
  all ??= charactersFrom(0, firstSurrogate) + charactersFrom(afterSurrogates, lastCodePoint + 1)
  const edges = [firstSurrogate, afterSurrogates]
  for (const { index, 0: run } of all.matchAll(new RegExp(`${property}+`, 'gu')))
    edges.push(codePointAt(index), codePointAt(index + run.length))
  return edges.filter((edge) => edge <= lastCodePoint)
}

function charactersFrom(first: number, end: number): string {
  const pieces: string[] = []
  for (let codePoint = first; codePoint < end; codePoint += 1) pieces.push(String.fromCodePoint(codePoint))
  return pieces.join('')
}

function codePointAt(index: number): number {
  if (index < firstSurrogate) return index
  const beyond = index + afterSurrogates - firstSurrogate
  return beyond < firstBeyond ? beyond : firstBeyond + (beyond - firstBeyond) / 2
}

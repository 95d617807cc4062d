import { hostnameOf } from './hostname-of.ts'
import { NON_ASCII } from './issue-code.ts'

// White space, controls and characters without a glyph: what text fields pick up unseen.
const unseen = /[\s\p{C}]/u

/** Removes unseen characters at both ends. Inside a text they stay, where they may part two names. */
export function trimUnseen(text: string): string {
  // One character after the other: a pattern for a run at the end takes quadratic time on runs that are not.
  let from = 0
  let to = text.length
  while (from < to) {
    const character = String.fromCodePoint(text.codePointAt(from) ?? 0)
    if (!unseen.test(character)) break
    from += character.length
  }
  while (to > from) {
    const pair = to - 2 >= from ? (text.codePointAt(to - 2) ?? 0) : 0
    const size = pair > 0xffff ? 2 : 1
    if (!unseen.test(text.slice(to - size, to))) break
    to -= size
  }
  return text.slice(from, to)
}

/** One repair that all formats of bare names share: unseen characters around, a URL around, U-labels. */
export function repairName(text: string, code: number): string {
  const host = trimUnseen(text)
    .replace(/^([a-z][-+.a-z\d]*:)?\/\//i, '')
    .replace(/[/?#].*/s, '')
    .replace(/^[^@]*@/, '')
  return (host === text && code === NON_ASCII && hostnameOf(text)) || host
}

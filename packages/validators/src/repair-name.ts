import { NON_ASCII } from './issue-code.ts'
import { hostnameOf } from './url.ts'

// What text fields pick up unseen: white space, controls, and characters without a glyph.
const unseen = /[\s\p{Cc}\p{Cf}]/u
const outerUnseen = /^[\s\p{Cc}\p{Cf}]+|[\s\p{Cc}\p{Cf}]+$/gu

/** Whether the character at a position is one that nobody sees. */
export function isUnseen(text: string, position: number): boolean {
  return unseen.test(text.charAt(position))
}

/** Removes unseen characters at both ends; inside a text they may stand between two names, so there they stay. */
export function trimUnseen(text: string): string {
  return text.replace(outerUnseen, '')
}

/** One repair that all formats of bare names share: outer white space, a URL around the name, U-labels. */
export function repairName(text: string, code: number): string {
  const trimmed = trimUnseen(text)
  if (trimmed !== text) return trimmed
  const host = text.replace(/^(?:[a-z][-+.a-z0-9]*:)?\/\/|[/?#].*$/gis, '').replace(/^[^@]*@/, '')
  return host === text && code === NON_ASCII ? (hostnameOf(text) ?? text) : host
}

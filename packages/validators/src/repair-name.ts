import { nameOf } from './hostname-of.ts'
import { NON_ASCII } from './issue-code.ts'

// White space, controls and format characters, which text fields pick up unseen; then the text up to its last other one.
const around = /^[\s\p{Cc}\p{Cf}]*(.*[^\s\p{Cc}\p{Cf}])?/su

/** Removes unseen characters at both ends. Inside a text they stay, where they may part two names. */
export const trimUnseen = (text: string): string => around.exec(text)?.[1] ?? ''

/** As registries have it: letter and mark in one, and no selector that has a sign shown as an emoji. */
export const composed = (text: string): string => text.normalize('NFC').replace(/\ufe0f/g, '')

/** One repair that all formats of bare names share: unseen characters around, a URL around, U-labels. */
export function repairName(text: string, code: number): string {
  // Parsers disagree on which side of it the host stands.
  if (text.includes('\\')) return text
  const host = trimUnseen(text)
    .replace(/^([a-z][-+.a-z\d]*:)?\/\//i, '')
    .replace(/[/?#].*/s, '')
    // One user, and none that is a host with a port.
    .replace(/^[^@\s,;:]*(:(?!\d+@)[^@\s,;]*)?@(?=[^@\s,;]*$)/, '')
  if (host !== text || code !== NON_ASCII) return host
  const [, name = '', port = ''] = /^([^:]+)(:\d*)?$/.exec(text) ?? []
  const read = nameOf(composed(name))
  return read ? read + port : text
}

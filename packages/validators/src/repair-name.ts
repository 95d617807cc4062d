import { hostnameOf } from './hostname-of.ts'
import { NON_ASCII } from './issue-code.ts'

/** One repair that all formats of bare names share: unseen characters around, a URL around, U-labels. */
export function repairName(text: string, code: number): string {
  // Unseen are white space, controls and characters without a glyph; inside they stay, where they may part two names.
  const host = text.replace(/^[\s\p{C}]+|[\s\p{C}]+$|^[-+.\w]*:?\/\/([^/]*@)?|(?<!\/|^)[/?#].*$/gsu, '')
  return (host === text && code === NON_ASCII && hostnameOf(text)) || host
}

import { hasTrueALabels } from './a-labels.ts'
import { classifyIPv4, classifyIPv6 } from './classify-address.ts'
import { nameOf } from './hostname-of.ts'
import { addressBits, readIPv4 } from './ipv4.ts'
import { readIPv6 } from './ipv6.ts'
import { scanName } from './scan-name.ts'
import { isUnder } from './suffix-guard.ts'
import type { Suffixes } from './suffix-guard.ts'

/** Whether the text between two positions, all ASCII, is a host that an origin may have. */
export function isOriginHost(text: string, from: number, to: number, refused: Suffixes): boolean {
  if (text.charCodeAt(from) === 91) {
    return (
      text.charCodeAt(to - 1) === 93 &&
      readIPv6(text, from + 1) === to - 1 &&
      classifyIPv6(text, from + 1, to - 1) === 'global'
    )
  }
  const end = text.charCodeAt(to - 1) === 46 ? to - 1 : to
  const found = scanName(text, from, end)
  if (found) return !isUnder(text, end, refused) && (found === 1 || hasTrueALabels(text.slice(from, end)))
  return readIPv4(text, from) === to && classifyIPv4(addressBits()) === 'global'
}

/** Whether a host has U-labels and is one that an origin may have. */
export function isInternational(host: string, refused: Suffixes): boolean {
  const read = nameOf(host)
  return /(^|\.)xn--/.test(read) && isOriginHost(read, 0, read.length, refused)
}

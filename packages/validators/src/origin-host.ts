import { hasTrueALabels } from './a-labels.ts'
import { classifyIPv4, classifyIPv6 } from './classify-address.ts'
import { hostnameOf } from './hostname-of.ts'
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

// What a host with U-labels must not have besides: ASCII that is no letter, digit, hyphen or dot, hyphens at the ends of a
// label, and what `URL` drops on the way to ASCII. A joiner it keeps, where a script needs one, or refuses.
const unfit = /(?![-.A-Za-z\d])[\0-\x7f]|(^|\.)-|-(\.|$)|\s|(?![\u200c\u200d])\p{C}/u

/** Whether a host has U-labels, is otherwise written as it is read, and is one that an origin may have. */
export function isInternational(host: string, refused: Suffixes): boolean {
  const read = unfit.test(host) ? '' : hostnameOf(host)
  return /(^|\.)xn--/.test(read) && isOriginHost(read, 0, read.length, refused)
}
